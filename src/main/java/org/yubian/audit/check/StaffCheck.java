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
import org.yubian.budget.Category;
import org.yubian.budget.Part;
import org.yubian.budget.Staff;
import org.yubian.money.Percentage;

/** Personnel expenditure against pay, contribution rates and head counts. */
final class StaffCheck implements Check {
  private static final Messages TEXT = Messages.of(StaffCheck.class);
  private static final List<String> PAY = List.of("30101", "30102", "30103", "30107");

  @Override
  public List<String> rules() {
    return List.of("A15", "A16");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.UNIT, Topic.EXPENDITURES);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (!context.hasLines()) {
      rules().forEach(rule -> out.missing(rule, TEXT.get("missing.lines"), Wanted.EXPENDITURES));
      return;
    }
    long pay = sum(context, PAY);
    if (pay > 0) {
      share(context, out, "30108", "pension", pay);
      share(context, out, "30109", "annuity", pay);
      share(context, out, "30113", "housing", pay);
      ratio(context, out);
    }
    heads(context, out);
  }

  private static long sum(AuditContext context, List<String> economics) {
    return context
        .lines()
        .sum(
            coding ->
                Category.PERSONNEL.equals(coding.category())
                    && coding.departmentEconomic() != null
                    && economics.contains(coding.departmentEconomic()));
  }

  /** A contribution is at most the rate times the pay it is reckoned from. */
  private static void share(
      AuditContext context, Verdicts out, String economic, String rate, long pay) {
    long paid = sum(context, List.of(economic));
    BigDecimal percent = out.rule("A15").decimal(rate);
    // paid / pay > percent / 100, without division
    BigInteger left = BigInteger.valueOf(paid).multiply(BigInteger.valueOf(100));
    BigDecimal right = percent.multiply(BigDecimal.valueOf(pay));
    if (new BigDecimal(left).compareTo(right) > 0) {
      Place place = place(context, economic);
      String share = Percentage.share(paid, pay, 2).map(BigDecimal::toPlainString).orElse("");
      out.add(
          out.finding("A15", place)
              .expected(Side.text("≤ " + percent.toPlainString() + "%"))
              .actual(new Side(place, paid, share + "%"))
              .arithmetic(Shown.amount(paid) + " ÷ " + Shown.amount(pay) + " = " + share + "%")
              .says(
                  TEXT.get(
                      "staff.rate",
                      context.subject(economic),
                      Shown.amount(paid),
                      Shown.amount(pay),
                      share,
                      percent.toPlainString()),
                  TEXT.get("staff.rate.advice")));
    }
  }

  /** Pension and annuity are reckoned from the same pay. */
  private static void ratio(AuditContext context, Verdicts out) {
    long pension = sum(context, List.of("30108"));
    long annuity = sum(context, List.of("30109"));
    if (pension == 0 || annuity == 0) {
      return;
    }
    BigDecimal wanted = BigDecimal.valueOf(pension).multiply(out.rule("A15").decimal("annuity"));
    BigDecimal given = BigDecimal.valueOf(annuity).multiply(out.rule("A15").decimal("pension"));
    // A twentieth either way leaves room for months paid at other rates.
    BigDecimal off = wanted.subtract(given).abs().multiply(BigDecimal.valueOf(20));
    if (off.compareTo(given) > 0) {
      Place place = place(context, "30109");
      String rates =
          out.rule("A15").text("pension") + "% : " + out.rule("A15").text("annuity") + "%";
      List<String> shown = Shown.alike(pension, annuity);
      out.add(
          out.finding("A15", place)
              .expected(Side.text(rates))
              .actual(new Side(place, annuity, shown.getFirst() + " : " + shown.getLast()))
              .says(
                  TEXT.get("staff.ratio", shown.getFirst(), shown.getLast(), rates),
                  TEXT.get("staff.ratio.advice")));
    }
  }

  private static Place place(AuditContext context, String economic) {
    return context.lines().groups().stream()
        .filter(group -> economic.equals(group.coding().departmentEconomic()))
        .findFirst()
        .map(group -> group.place(context, TEXT.get("field.amount")))
        .orElse(Place.ofPart(Part.UNIT, TEXT.get("field.staff")));
  }

  private static void heads(AuditContext context, Verdicts out) {
    Staff staff = context.budget().unit().staff();
    Integer inService = staff == null ? null : staff.inService();
    if (inService == null) {
      out.missing("A16", TEXT.get("missing.staff"), Wanted.UNIT);
      return;
    }
    long wages =
        context
            .lines()
            .sum(
                coding ->
                    Category.PERSONNEL.equals(coding.category())
                        && coding.departmentEconomic() != null
                        && coding.departmentEconomic().startsWith("301"));
    Place place = Place.ofPart(Part.UNIT, TEXT.get("field.staff"));
    if ((inService == 0) != (wages == 0)) {
      out.add(
          out.finding("A16", place)
              .actual(new Side(place, null, Integer.toString(inService)))
              .says(
                  TEXT.get("staff.none", inService, Shown.amount(wages)),
                  TEXT.get("staff.none.advice")));
    } else if (inService > 0) {
      long most = Math.multiplyExact(out.rule("A15").wanYuan("person"), (long) inService);
      if (wages > most) {
        out.add(
            out.finding("A15", place)
                .expected(Shown.side(most))
                .actual(new Side(place, wages, Shown.amount(wages)))
                .arithmetic(
                    inService + " × " + out.rule("A15").text("person") + " = " + Shown.amount(most))
                .says(
                    TEXT.get(
                        "staff.person",
                        inService,
                        Shown.amount(wages),
                        out.rule("A15").text("person")),
                    TEXT.get("staff.person.advice")));
      }
    }
  }
}
