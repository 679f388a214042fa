package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.audit.finding.Target;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Line;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Section;
import org.yubian.ledger.KeySums;
import org.yubian.money.Amount;

/** This version against the one before it, and against the ceilings issued. */
final class Versions implements Check {
  private static final Messages TEXT = Messages.of(Versions.class);

  /** Lines of one list by their coding; the second list of a key comes apart by its name. */
  private record Key(String section, Coding coding) {}

  @Override
  public List<String> rules() {
    return List.of("G03", "L06", "L07");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.REVENUES, Topic.EXPENDITURES, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    out.missing("G03", TEXT.get("missing.project.ceiling"));
    ceilings(context, out);
    Budget before = context.references().previousVersion();
    if (before == null) {
      out.missing("L06", TEXT.get("missing.version"));
      return;
    }
    Map<Key, Long> was = sums(before);
    Map<Key, Long> is = sums(context.budget());
    Map<Key, Line> lines = lines(before);
    lines.putAll(lines(context.budget()));
    lines.forEach(
        (key, line) -> {
          long from = was.getOrDefault(key, 0L);
          long to = is.getOrDefault(key, 0L);
          if (from != to) {
            changed(context, out, key, line, from, to);
          }
        });
  }

  private static void changed(
      AuditContext context, Verdicts out, Key key, Line line, long from, long to) {
    Place place =
        key.section.equals(Section.REVENUES.name())
            ? Place.ofRow(Section.REVENUES, line.key(), context.label(line), null)
            : Place.ofRow(Section.EXPENDITURES, line.key(), context.label(line), null);
    out.add(
        out.finding("L06", place)
            .expected(Shown.side(from))
            .actual(new Side(place, to, Shown.amount(to)))
            .says(
                TEXT.get(
                    "version.changed",
                    place.brief(),
                    Shown.amount(from),
                    Shown.amount(to),
                    Shown.amount(to - from)),
                TEXT.get("version.changed.advice")));
  }

  private static Map<Key, Long> sums(Budget budget) {
    Map<Key, Long> sums = new LinkedHashMap<>();
    for (Map.Entry<Key, List<Line>> entry : all(budget).entrySet()) {
      long sum = 0;
      for (Line line : entry.getValue()) {
        sum = Math.addExact(sum, line.amount().fen());
      }
      sums.put(entry.getKey(), sum);
    }
    return sums;
  }

  private static Map<Key, Line> lines(Budget budget) {
    Map<Key, Line> lines = new LinkedHashMap<>();
    all(budget).forEach((key, of) -> lines.put(key, of.getFirst()));
    return lines;
  }

  private static Map<Key, List<Line>> all(Budget budget) {
    Map<Key, List<Line>> all = new LinkedHashMap<>();
    for (RevenueLine line : budget.rows(Section.REVENUES)) {
      all.computeIfAbsent(new Key(Section.REVENUES.name(), line.coding()), key -> new ArrayList<>())
          .add(line);
    }
    for (ExpenditureLine line : budget.rows(Section.EXPENDITURES)) {
      all.computeIfAbsent(
              new Key(Section.EXPENDITURES.name(), line.coding()), key -> new ArrayList<>())
          .add(line);
    }
    return all;
  }

  private static void ceilings(AuditContext context, Verdicts out) {
    Map<Fund, Amount> ceilings = context.references().ceilings();
    if (ceilings == null) {
      out.missing("L07", TEXT.get("missing.ceilings"));
      return;
    }
    int column = KeySums.BALANCE.column("expenditure");
    for (Map.Entry<Fund, Amount> ceiling : ceilings.entrySet()) {
      long is = KeySums.of(context.ledger(), ceiling.getKey()).sum(column);
      long most = ceiling.getValue().fen();
      if (is != most) {
        String fund = ceiling.getKey().label();
        Place place = new Place(null, TEXT.get("place.ceilings"), fund, null, null, Target.NONE);
        out.add(
            out.finding("L07", place)
                .expected(Shown.side(most))
                .actual(Shown.side(is))
                .says(
                    TEXT.get(
                        is > most ? "ceiling.over" : "ceiling.under",
                        fund,
                        Shown.amount(most),
                        Shown.amount(is),
                        Shown.size(is - most)),
                    TEXT.get("ceiling.advice")));
      }
    }
  }
}
