package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.TableRole;
import org.yubian.budget.Fund;
import org.yubian.budget.Section;
import org.yubian.ledger.KeySums;
import org.yubian.ledger.SumRow;

/**
 * Revenue and expenditure balance, in all and fund by fund; a line off by 10,000 times is named.
 */
final class BalanceCheck implements Check {
  private static final Messages TEXT = Messages.of(BalanceCheck.class);
  private static final int REVENUE = KeySums.BALANCE.column("revenue");
  private static final int EXPENDITURE = KeySums.BALANCE.column("expenditure");

  @Override
  public List<String> rules() {
    return List.of("A13", "B01", "B11", "B12", "B13", "C01", "C05");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.UNIT, Topic.REVENUES, Topic.EXPENDITURES);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (!context.hasLines()) {
      List.of("B11", "B12", "B13", "C05")
          .forEach(rule -> out.missing(rule, TEXT.get("missing.lines"), Wanted.EXPENDITURES));
      if (!context.hasPrinted()) {
        out.missing("B01", TEXT.get("missing.lines"), Wanted.EXPENDITURES);
        out.missing("C01", TEXT.get("missing.lines"), Wanted.EXPENDITURES);
      }
      return;
    }
    if (context.budget().rows(Section.REVENUES).isEmpty()) {
      List.of("B01", "B11", "B12", "C01", "C05")
          .forEach(rule -> out.missing(rule, TEXT.get("missing.revenues"), Wanted.REVENUES));
    } else {
      balance(context, out);
    }
    specialAccount(context, out);
  }

  private static void balance(AuditContext context, Verdicts out) {
    List<Fund> off = new ArrayList<>();
    for (Fund fund : Fund.values()) {
      SumRow row = KeySums.of(context.ledger(), fund);
      if (row.sum(REVENUE) != row.sum(EXPENDITURE)) {
        off.add(fund);
      }
    }
    SumRow total = KeySums.total(context.ledger());
    boolean totalOff = total.sum(REVENUE) != total.sum(EXPENDITURE);
    if (off.isEmpty()) {
      return;
    }
    if (!totalOff && off.size() == 2) {
      wrongFund(context, out, off.get(0), off.get(1));
      return;
    }
    for (Fund fund : off) {
      SumRow row = KeySums.of(context.ledger(), fund);
      List<String> also = new ArrayList<>();
      if (totalOff) {
        also.add("B01");
      }
      if (fund.isFiscal()) {
        also.add("C01");
      }
      if (row.sum(EXPENDITURE) == 0) {
        also.add("B11");
      }
      out.add(unbalanced(context, out, fund, row).alsoBreaks(also));
    }
  }

  private static FindingBuilder unbalanced(
      AuditContext context, Verdicts out, Fund fund, SumRow row) {
    long revenue = row.sum(REVENUE);
    long expenditure = row.sum(EXPENDITURE);
    SlipSuspect suspect = SlipSuspect.find(context, fund, expenditure - revenue);
    if (suspect != null) {
      return suspect.finding(context, out, fund, revenue, expenditure);
    }
    Place place = place(context, fund);
    return out.finding("B12", place)
        .expected(new Side(place, revenue, Shown.amount(revenue)))
        .actual(new Side(place, expenditure, Shown.amount(expenditure)))
        .arithmetic(
            Shown.amount(expenditure)
                + " − "
                + Shown.amount(revenue)
                + " = "
                + Shown.amount(expenditure - revenue))
        .says(
            TEXT.get(
                expenditure > revenue ? "balance.over" : "balance.under",
                fund.label(),
                Shown.amount(revenue),
                Shown.amount(expenditure),
                Shown.size(expenditure - revenue)),
            TEXT.get(
                expenditure > revenue ? "balance.over.advice" : "balance.under.advice",
                fund.label(),
                Shown.size(expenditure - revenue)));
  }

  /** Two funds off by the same amount in opposite directions: money stands under the wrong one. */
  private static void wrongFund(AuditContext context, Verdicts out, Fund a, Fund b) {
    SumRow row = KeySums.of(context.ledger(), a);
    long difference = row.sum(EXPENDITURE) - row.sum(REVENUE);
    Fund from = difference > 0 ? a : b;
    Fund to = difference > 0 ? b : a;
    Place place = place(context, from);
    List<String> also = a.isFiscal() || b.isFiscal() ? List.of("C01") : List.of();
    out.add(
        out.finding("B12", place)
            .actual(Shown.side(Math.abs(difference)))
            .related(List.of(place(context, to)))
            .alsoBreaks(also)
            .says(
                TEXT.get("balance.fund", from.label(), to.label(), Shown.size(difference)),
                TEXT.get("balance.fund.advice", from.label(), to.label())));
  }

  /** The fund in the summary table, where the pack has one. */
  private static Place place(AuditContext context, Fund fund) {
    for (AuditedTable table : context.tables().own()) {
      if (table.role() == TableRole.SUMMARY) {
        Place whole = table.place();
        return new Place(whole.table(), whole.title(), fund.label(), null, null, whole.target());
      }
    }
    return new Place(null, TEXT.get("place.balance"), fund.label(), null, null, Wanted.REVENUES);
  }

  private static void specialAccount(AuditContext context, Verdicts out) {
    long amount = KeySums.of(context.ledger(), Fund.SPECIAL_ACCOUNT).sum(REVENUE);
    String name = context.budget().unit().name();
    boolean school = out.rule("B13").texts("names").stream().anyMatch(name::contains);
    List<String> functions = out.rule("B13").texts("functions");
    long education =
        context
            .lines()
            .sum(
                coding ->
                    coding.fund() == Fund.SPECIAL_ACCOUNT
                        && Prefixes.any(functions, coding.function()));
    if (amount > 0 && !school && education == 0) {
      Place place = place(context, Fund.SPECIAL_ACCOUNT);
      out.add(
          out.finding("B13", place)
              .actual(new Side(place, amount, Shown.amount(amount)))
              .says(
                  TEXT.get("special.account", Shown.amount(amount), name),
                  TEXT.get("special.account.advice")));
    }
  }
}
