package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;

/** Money carried over that was carried over a year ago already. */
final class CarryOverCheck implements Check {
  private static final Messages TEXT = Messages.of(CarryOverCheck.class);

  private record Key(@Nullable String function, @Nullable String project) {}

  @Override
  public List<String> rules() {
    return List.of("B14");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.EXPENDITURES, Topic.PREVIOUS, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    Rows<ExpenditureLine> now = context.budget().rows(Section.EXPENDITURES);
    if (!context.hasLines()) {
      out.missing("B14", TEXT.get("missing.lines"), Wanted.EXPENDITURES);
      return;
    }
    if (now.stream().noneMatch(line -> isCarried(line.coding()))) {
      out.notApplicable("B14", TEXT.get("none.carried"));
      return;
    }
    Rows<ExpenditureLine> before = LastYear.lines(context);
    if (before.isEmpty()) {
      out.missing("B14", TEXT.get("missing.previous.lines"), Wanted.COMPARED);
      return;
    }
    Map<Key, Long> earlier = new HashMap<>();
    for (ExpenditureLine line : before) {
      if (isCarried(line.coding())) {
        earlier.merge(key(line), line.amount().fen(), Math::addExact);
      }
    }
    for (ExpenditureLine line : now) {
      Long amount = isCarried(line.coding()) ? earlier.get(key(line)) : null;
      if (amount != null) {
        Place place = Place.ofRow(Section.EXPENDITURES, line.key(), context.label(line), null);
        long fen = line.amount().fen();
        out.add(
            out.finding("B14", place)
                .expected(Shown.side(amount))
                .actual(new Side(place, fen, Shown.amount(fen)))
                .says(
                    TEXT.get(
                        "carried.again", place.brief(), Shown.amount(fen), Shown.amount(amount)),
                    TEXT.get("carried.again.advice")));
      }
    }
  }

  private static boolean isCarried(Coding coding) {
    return coding.carriedOver() || coding.fund() == Fund.CARRY_OVER;
  }

  private static Key key(ExpenditureLine line) {
    return new Key(line.coding().function(), line.coding().project());
  }
}
