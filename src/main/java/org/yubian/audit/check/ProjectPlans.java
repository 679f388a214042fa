package org.yubian.audit.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Budget;
import org.yubian.budget.Category;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Project;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.money.Amount;
import org.yubian.money.Percentage;

/** Projects over the years: within their total, within their period, against last year. */
final class ProjectPlans implements Check {
  private static final Messages TEXT = Messages.of(ProjectPlans.class);
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})");
  private static final String ONCE = "一次性";

  @Override
  public List<String> rules() {
    return List.of("G02", "G10", "G12");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(
        Topic.HEADER, Topic.PROJECTS, Topic.EXPENDITURES, Topic.PREVIOUS, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    Rows<Project> projects = context.budget().rows(Section.PROJECTS);
    if (projects.isEmpty() || !context.hasLines()) {
      for (String rule : rules()) {
        if (context.hasProjects()) {
          out.missing(rule, TEXT.get("missing.projects"), Wanted.PROJECTS);
        } else {
          out.notApplicable(rule, TEXT.get("none.projects"));
        }
      }
      return;
    }
    boolean totals = false;
    boolean periods = false;
    for (Project project : projects) {
      totals |= project.plan().total() != null;
      periods |= project.plan().period() != null;
      Long amount = context.lines().ofProject(project.name());
      if (amount != null) {
        total(out, project, amount);
        period(context, out, project);
      }
    }
    if (!totals) {
      out.missing("G02", TEXT.get("missing.project.total"), Wanted.PROJECTS);
    }
    if (!periods) {
      out.missing("G10", TEXT.get("missing.project.period"), Wanted.PROJECTS);
    }
    changes(context, out);
  }

  private static Place place(Project project, String field) {
    return Place.ofRow(Section.PROJECTS, project.key(), project.name(), field);
  }

  private static void total(Verdicts out, Project project, long amount) {
    Amount total = project.plan().total();
    if (total == null) {
      return;
    }
    Amount earlier = project.plan().earlierYears();
    long arranged = earlier == null ? 0 : earlier.fen();
    long left = Math.subtractExact(total.fen(), arranged);
    if (amount > left) {
      List<String> shown = Shown.alike(amount, left, amount - left);
      Place place = place(project, TEXT.get("field.amount"));
      out.add(
          out.finding("G02", place)
              .expected(Shown.side(left))
              .actual(new Side(place, amount, Shown.amount(amount)))
              .arithmetic(
                  Shown.amount(total.fen())
                      + " − "
                      + Shown.amount(arranged)
                      + " = "
                      + Shown.amount(left))
              .says(
                  TEXT.get(
                      "project.over", project.name(), shown.get(0), shown.get(1), shown.get(2)),
                  TEXT.get("project.over.advice")));
    }
  }

  private static void period(AuditContext context, Verdicts out, Project project) {
    String period = project.plan().period();
    int year = context.budget().header().year();
    if (period != null) {
      int first = Integer.MAX_VALUE;
      int last = 0;
      Matcher matcher = YEAR.matcher(period);
      while (matcher.find()) {
        first = Math.min(first, Integer.parseInt(matcher.group(1)));
        last = Math.max(last, Integer.parseInt(matcher.group(1)));
      }
      if (last > 0 && (year < first || year > last)) {
        Place place = place(project, TEXT.get("field.period"));
        out.add(
            out.finding("G10", place)
                .expected(Side.text(Integer.toString(year)))
                .actual(new Side(place, null, period))
                .says(
                    TEXT.get("project.period", project.name(), period, year),
                    TEXT.get("project.period.advice")));
      }
    }
    String nature = project.plan().nature();
    Budget previous = context.references().previousYear();
    if (nature != null && nature.contains(ONCE) && previous != null) {
      boolean again =
          previous.rows(Section.PROJECTS).stream()
              .anyMatch(before -> before.name().equals(project.name()));
      if (again) {
        Place place = place(project, TEXT.get("field.nature"));
        out.add(
            out.finding("G10", place)
                .actual(new Side(place, null, nature))
                .says(
                    TEXT.get("project.once", project.name(), nature),
                    TEXT.get("project.once.advice")));
      }
    }
  }

  /** New, ended and much changed projects need a reason. */
  private static void changes(AuditContext context, Verdicts out) {
    Rows<ExpenditureLine> lastYear = LastYear.lines(context);
    Map<String, Long> before = byProject(lastYear);
    if (before.isEmpty()) {
      out.missing("G12", TEXT.get("missing.previous.lines"), Wanted.COMPARED);
      return;
    }
    if (Reasons.of(context.budget(), "project") != null) {
      return;
    }
    Map<String, Long> now = byProject(context.budget().rows(Section.EXPENDITURES));
    BigDecimal percent = out.rule("G12").decimal("percent");
    Map<String, @Nullable Long> names = new LinkedHashMap<>();
    now.forEach(names::put);
    before.keySet().forEach(name -> names.putIfAbsent(name, null));
    for (String name : names.keySet()) {
      long was = before.getOrDefault(name, 0L);
      long is = now.getOrDefault(name, 0L);
      BigInteger off = BigInteger.valueOf(Math.abs(is - was)).multiply(BigInteger.valueOf(100));
      if (new BigDecimal(off).compareTo(percent.multiply(BigDecimal.valueOf(was))) > 0) {
        change(context, out, name, was, is);
      }
    }
  }

  private static void change(AuditContext context, Verdicts out, String name, long was, long is) {
    Place place =
        context.budget().rows(Section.PROJECTS).stream()
            .filter(project -> project.name().equals(name))
            .findFirst()
            .map(project -> place(project, TEXT.get("field.amount")))
            .orElse(Place.ofRow(Section.PREVIOUS_EXPENDITURES, 0, name, null));
    String rate =
        Percentage.change(was, is, 2).map(BigDecimal::toPlainString).map(r -> r + "%").orElse("—");
    List<String> shown = Shown.alike(was, is);
    String message =
        was == 0
            ? TEXT.get("project.new", name, Shown.amount(is))
            : is == 0
                ? TEXT.get("project.gone", name, Shown.amount(was))
                : TEXT.get("project.changed", name, shown.get(0), shown.get(1), rate);
    out.add(
        out.finding("G12", place)
            .expected(Shown.side(was))
            .actual(new Side(place, is, Shown.amount(is)))
            .says(message, TEXT.get("project.changed.advice")));
  }

  private static Map<String, Long> byProject(Rows<ExpenditureLine> lines) {
    Map<String, Long> sums = new HashMap<>();
    for (ExpenditureLine line : lines) {
      String project = line.coding().project();
      if (project != null && Category.PROJECT.equals(line.coding().category())) {
        sums.merge(project, line.amount().fen(), Math::addExact);
      }
    }
    return sums;
  }
}
