package org.yubian.audit.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;

/**
 * Cost indicators add up to their project's amount; a rate a head and a day gives a whole number.
 */
final class CostCheck implements Check {
  private static final Messages TEXT = Messages.of(CostCheck.class);
  private static final Pattern RATE = Pattern.compile("(万元|元)/(?:人|名)/(天|日|月|年)");
  private static final Pattern PERSONS = Pattern.compile("人|名");
  private static final Map<String, Integer> PERIODS = Map.of("天", 366, "日", 366, "月", 12, "年", 1);

  @Override
  public List<String> rules() {
    return List.of("S01", "S11");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.EXPENDITURES, Topic.TARGETS, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    List<Form> forms = context.forms().stream().filter(form -> !form.isOverall()).toList();
    if (forms.isEmpty()) {
      rules().forEach(rule -> Forms.none(context, out, rule));
      return;
    }
    List<Form> unpriced = new ArrayList<>();
    boolean priced = false;
    for (Form form : forms) {
      List<Form.Entry> costs =
          form.under(CostAgreement.COST).stream()
              .filter(entry -> money(entry).isPresent())
              .toList();
      priced |= !costs.isEmpty();
      if (form.fen() != null && !costs.isEmpty()) {
        compare(out, form, form.fen(), costs);
      } else if (!form.entries().isEmpty()) {
        unpriced.add(form);
      }
      rate(out, form);
    }
    unpriced(out, unpriced, priced);
  }

  private static OptionalLong money(Form.Entry entry) {
    return Quantities.money(entry.value(), entry.indicator().measure());
  }

  private static void compare(Verdicts out, Form form, long amount, List<Form.Entry> costs) {
    CostAgreement agreement =
        CostAgreement.of(costs.stream().map(Form.Entry::indicator).toList(), amount).orElseThrow();
    if (agreement.agrees()) {
      return;
    }
    List<Form.Entry> parts = new ArrayList<>(costs);
    if (agreement.whole() >= 0) {
      parts.remove(agreement.whole());
    }
    long sum = agreement.sum();
    Place place = parts.getFirst().place();
    String written = written(parts, sum);
    out.add(
        out.finding("S01", place)
            .expected(new Side(form.place(), amount, Shown.amount(amount)))
            .actual(new Side(place, sum, Shown.amount(sum)))
            .arithmetic(written)
            .related(parts.stream().skip(1).map(Form.Entry::place).toList())
            .says(
                TEXT.get(
                    "cost.sum",
                    String.valueOf(form.place().row()),
                    written,
                    Shown.amount(amount),
                    Shown.size(sum - amount)),
                TEXT.get("cost.sum.advice")));
  }

  private static String written(List<Form.Entry> parts, long sum) {
    if (parts.size() == 1) {
      return parts.getFirst().name() + " " + parts.getFirst().indicator().printed();
    }
    return String.join(
            " + ", parts.stream().map(entry -> Shown.amount(money(entry).orElseThrow())).toList())
        + " = "
        + Shown.amount(sum);
  }

  /** Forms without a cost in money cannot be compared at all. */
  private static void unpriced(Verdicts out, List<Form> forms, boolean priced) {
    if (forms.isEmpty()) {
      return;
    }
    if (!priced) {
      out.missing("S01", TEXT.get("missing.costs"), Wanted.PROJECTS);
      return;
    }
    out.add(
        out.finding("S01", forms.getFirst().place())
            .related(TargetCheck.places(forms))
            .says(
                TEXT.get("cost.none", forms.size(), TargetCheck.names(forms)),
                TEXT.get("cost.none.advice")));
  }

  /** 140元/人/天 for 1 人 must give the amount for some whole number of days. */
  private static void rate(Verdicts out, Form form) {
    if (form.fen() == null || form.fen() == 0) {
      return;
    }
    for (Form.Entry cost : form.under(CostAgreement.COST)) {
      String measure = cost.indicator().measure();
      Matcher rate = measure == null ? null : RATE.matcher(measure.strip());
      if (rate == null || !rate.matches() || !cost.isNumber()) {
        continue;
      }
      OptionalLong unit = Quantities.fen(new BigDecimal(cost.value()), rate.group(1));
      if (unit.isPresent() && unit.getAsLong() > 0) {
        rate(out, form, cost, unit.getAsLong(), rate.group(2));
      }
    }
  }

  private static boolean isPersons(@Nullable String measure) {
    return measure != null && PERSONS.matcher(measure.strip()).matches();
  }

  private static void rate(Verdicts out, Form form, Form.Entry cost, long unit, String period) {
    int most = PERIODS.getOrDefault(period, 1);
    long amount = form.fen() == null ? 0 : form.fen();
    List<Form.Entry> heads =
        form.entries().stream()
            .filter(entry -> entry.isNumber() && isPersons(entry.indicator().measure()))
            .filter(entry -> entry.value().matches("[1-9]\\d{0,5}"))
            .toList();
    for (Form.Entry head : heads) {
      long once = Math.multiplyExact(unit, Long.parseLong(head.value()));
      if (amount % once == 0 && amount / once <= most) {
        return;
      }
    }
    if (heads.isEmpty()) {
      return;
    }
    Form.Entry head = heads.getFirst();
    int times = period.equals("天") || period.equals("日") ? 365 : most;
    long year =
        Math.multiplyExact(Math.multiplyExact(unit, Long.parseLong(head.value())), (long) times);
    String written =
        Shown.amount(unit) + " × " + head.value() + " × " + times + " = " + Shown.amount(year);
    out.add(
        out.finding("S11", cost.place())
            .expected(Shown.side(year))
            .actual(new Side(form.place(), amount, Shown.amount(amount)))
            .arithmetic(written)
            .related(List.of(head.place()))
            .says(
                TEXT.get(
                    "cost.rate",
                    String.valueOf(form.place().row()),
                    cost.indicator().printed(),
                    head.name() + " " + head.indicator().printed(),
                    written,
                    Shown.amount(amount)),
                TEXT.get("cost.rate.advice")));
  }
}
