package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Coding;
import org.yubian.budget.Fund;
import org.yubian.budget.Part;
import org.yubian.budget.ThreePublicItem;
import org.yubian.ledger.KeySums;
import org.yubian.money.Amount;

/** 三公经费 as declared and as printed against the lines. */
final class ThreePublicCheck implements Check {
  private static final Messages TEXT = Messages.of(ThreePublicCheck.class);

  @Override
  public List<String> rules() {
    return List.of("E02", "E03", "E04", "E05");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.EXPENDITURES, Topic.THREE_PUBLIC, Topic.PROCUREMENT, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    ThreePublicTable.judge(context, out);
    if (!context.hasLines()) {
      List.of("E03", "E05")
          .forEach(rule -> out.missing(rule, TEXT.get("missing.lines"), Wanted.EXPENDITURES));
      return;
    }
    for (ThreePublicItem item : ThreePublicItem.values()) {
      derived(context, out, item);
    }
    otherFunds(context, out);
  }

  static String name(ThreePublicItem item) {
    return TEXT.get("three." + item.key());
  }

  static Place place(ThreePublicItem item) {
    return Place.ofPart(Part.THREE_PUBLIC, name(item));
  }

  /** This year's amount: declared, or else of the lines. */
  static long current(AuditContext context, ThreePublicItem item) {
    Amount declared = context.budget().comparison().threePublic().currentOrNone().get(item);
    return declared != null ? declared.fen() : KeySums.of(context.ledger(), item).sum(0);
  }

  private static void derived(AuditContext context, Verdicts out, ThreePublicItem item) {
    Amount declared = context.budget().comparison().threePublic().currentOrNone().get(item);
    long lines = KeySums.of(context.ledger(), item).sum(0);
    if (declared == null || declared.fen() == lines) {
      return;
    }
    long unclassified =
        context
            .lines()
            .sum(
                coding ->
                    coding.fund() == Fund.GENERAL_PUBLIC
                        && !coding.carriedOver()
                        && coding.departmentEconomic() == null);
    long difference = declared.fen() - lines;
    boolean mayBeHidden = difference > 0 && unclassified >= difference;
    String economics = String.join("、", item.economics().stream().map(context::subject).toList());
    List<String> shown = Shown.alike(declared.fen(), lines, Math.abs(difference));
    FindingBuilder finding =
        out.finding("E05", place(item))
            .expected(Shown.side(lines))
            .actual(new Side(place(item), declared.fen(), Shown.amount(declared.fen())))
            .arithmetic(
                shown.get(0)
                    + " − "
                    + shown.get(1)
                    + (difference < 0 ? " = −" : " = ")
                    + shown.get(2));
    if (mayBeHidden) {
      out.missing(
          "E05", TEXT.get("three.unclassified", Shown.amount(unclassified)), Wanted.EXPENDITURES);
      out.add(
          finding
              .atMost(FindingLevel.EXPLAIN)
              .says(
                  TEXT.get(
                      "three.hidden",
                      name(item),
                      shown.get(0),
                      economics,
                      shown.get(1),
                      shown.get(2)),
                  TEXT.get("three.hidden.advice", economics)));
    } else {
      out.add(
          finding.says(
              TEXT.get(
                  "three.differs", name(item), shown.get(0), economics, shown.get(1), shown.get(2)),
              TEXT.get("three.differs.advice")));
    }
  }

  /** 三公经费 counts general public budget money only. */
  private static void otherFunds(AuditContext context, Verdicts out) {
    for (LineGroup group : context.lines().groups()) {
      Coding coding = group.coding();
      for (ThreePublicItem item : ThreePublicItem.values()) {
        if (Prefixes.any(item.economics(), coding.departmentEconomic())
            && coding.fund() != Fund.GENERAL_PUBLIC) {
          Place place = group.place(context, TEXT.get("field.amount"));
          out.add(
              out.finding("E03", place)
                  .atMost(FindingLevel.EXPLAIN)
                  .actual(new Side(place, group.fen(), Shown.amount(group.fen())))
                  .says(
                      TEXT.get(
                          "three.fund",
                          place.brief(),
                          Shown.amount(group.fen()),
                          coding.fund().label(),
                          name(item)),
                      TEXT.get("three.fund.advice")));
        }
      }
    }
  }
}
