package org.yubian.audit.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedTable;
import org.yubian.table.pack.ColumnDef;

/** 会议费 and 培训费: their columns beside 三公经费, and training against its own function. */
final class MeetingTraining implements Check {
  private static final Messages TEXT = Messages.of(MeetingTraining.class);
  private static final String TRAINING = "2050803";
  private static final String TRAINING_ITEM = "30216";

  @Override
  public List<String> rules() {
    return List.of("E13", "E14");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.EXPENDITURES, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    boolean columns = context.shownTables().stream().anyMatch(MeetingTraining::hasMeetings);
    if (!columns) {
      out.notApplicable("E13", TEXT.get("none.meeting"));
    }
    if (!context.hasLines()) {
      out.missing("E14", TEXT.get("missing.lines"), Wanted.EXPENDITURES);
      return;
    }
    long function = context.lines().sum(coding -> TRAINING.equals(coding.function()));
    if (function == 0) {
      out.notApplicable("E14", TEXT.get("none.training"));
      return;
    }
    long item = context.lines().sum(coding -> TRAINING_ITEM.equals(coding.departmentEconomic()));
    BigDecimal percent = out.rule("E14").decimal("percent");
    BigInteger off =
        BigInteger.valueOf(Math.abs(function - item)).multiply(BigInteger.valueOf(100));
    if (new BigDecimal(off).compareTo(percent.multiply(BigDecimal.valueOf(function))) > 0) {
      LineGroup group =
          context.lines().groups().stream()
              .filter(each -> TRAINING.equals(each.coding().function()))
              .findFirst()
              .orElseThrow();
      Place place = group.place(context, TEXT.get("field.amount"));
      out.add(
          out.finding("E14", place)
              .expected(Shown.side(item))
              .actual(new Side(place, function, Shown.amount(function)))
              .says(
                  TEXT.get(
                      "training.differs",
                      context.subject(TRAINING),
                      Shown.amount(function),
                      context.subject(TRAINING_ITEM),
                      Shown.amount(item)),
                  TEXT.get("training.differs.advice")));
    }
  }

  private static boolean hasMeetings(AuditedTable table) {
    return table.leaves().stream()
        .anyMatch(
            leaf ->
                leaf.content() instanceof ColumnDef.Content.Figures
                    && leaf.title().text().contains("会议费"));
  }
}
