package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedRow;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.NamedCode;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Section;
import org.yubian.subject.Scheme;

/** Function and economic subjects that belong together, and 绩效工资 in administrative units. */
final class SubjectPairs implements Check {
  private static final Messages TEXT = Messages.of(SubjectPairs.class);

  @Override
  public List<String> rules() {
    return List.of("A09", "A10", "S13");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.HEADER, Topic.UNIT, Topic.EXPENDITURES, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (context.hasLines()) {
      pairs(context, out);
      words(context, out);
    } else if (context.hasPrinted()) {
      PrintedPairs.judge(context, out);
      out.missing("S13", TEXT.get("missing.lines"), Wanted.EXPENDITURES);
    } else {
      rules().forEach(rule -> out.missing(rule, TEXT.get("missing.lines"), Wanted.EXPENDITURES));
      return;
    }
    performancePay(context, out);
  }

  private static void pairs(AuditContext context, Verdicts out) {
    Prefixes economics = new Prefixes(out.rule("A09").texts("economics"));
    Prefixes functions = new Prefixes(out.rule("A09").texts("functions"));
    for (LineGroup group : context.lines().groups()) {
      Coding coding = group.coding();
      String function = coding.function();
      String economic = coding.departmentEconomic();
      if (function == null || economic == null) {
        continue;
      }
      List<String> wantedFunctions = economics.of(economic);
      List<String> wantedEconomics = functions.of(function);
      if (wantedFunctions != null && !Prefixes.any(wantedFunctions, function)) {
        Edit fix = wantedFunctions.size() == 1 ? fix(group, wantedFunctions.getFirst()) : null;
        add(context, out, group, new Pair(economic, function, wantedFunctions), fix);
      } else if (wantedEconomics != null && !Prefixes.any(wantedEconomics, economic)) {
        add(context, out, group, new Pair(function, economic, wantedEconomics), null);
      }
    }
  }

  /**
   * Subjects that do not belong together.
   *
   * @param wanted what the subject should stand with
   */
  private record Pair(String subject, String with, List<String> wanted) {}

  /** Moves the lines to the only item they belong to; null where that is no item. */
  private static @Nullable Edit fix(LineGroup group, String function) {
    return function.length() == 7
        ? LineFixes.recode(
            TEXT.get("fix.function", function), group, coding -> coding.withFunction(function))
        : null;
  }

  private static void add(
      AuditContext context, Verdicts out, LineGroup group, Pair pair, @Nullable Edit fix) {
    Place place = group.place(context, TEXT.get("field.amount"));
    String should = String.join("、", pair.wanted().stream().map(context::subject).toList());
    out.add(
        out.finding("A09", place)
            .expected(Side.text(should))
            .actual(new Side(place, group.fen(), context.subject(pair.with())))
            .fix(fix)
            .related(group.otherPlaces(context))
            .says(
                TEXT.get(
                    "pair.function",
                    place.brief(),
                    Shown.amount(group.fen()),
                    context.subject(pair.subject()),
                    context.subject(pair.with()),
                    should),
                TEXT.get("pair.function.advice")));
  }

  /** A project whose name says another function than the one it is under. */
  private static void words(AuditContext context, Verdicts out) {
    Prefixes words = new Prefixes(out.rule("S13").texts("words"));
    Prefixes economics = new Prefixes(out.rule("S13").texts("economics"));
    Map<String, FindingBuilder> byProject = new LinkedHashMap<>();
    for (LineGroup group : context.lines().groups()) {
      String function = group.coding().function();
      if (function == null || group.coding().fund() == Fund.GOVERNMENT_FUND) {
        continue;
      }
      for (ExpenditureLine line : group.lines()) {
        String project = line.coding().project();
        if (project == null || byProject.containsKey(project)) {
          continue;
        }
        String economic = line.coding().departmentEconomic();
        economics
            .entries()
            .forEach(
                (word, prefixes) -> {
                  if (economic != null
                      && project.contains(word)
                      && !Prefixes.any(prefixes, economic)) {
                    Place place = place(context, line, TEXT.get("field.economic"));
                    byProject.putIfAbsent(
                        project,
                        out.finding("S13", place)
                            .expected(Side.text(context.subject(prefixes.getFirst())))
                            .actual(new Side(place, null, context.subject(economic)))
                            .says(
                                TEXT.get(
                                    "project.economic",
                                    project,
                                    context.subject(economic),
                                    word,
                                    context.subject(prefixes.getFirst())),
                                TEXT.get("project.economic.advice")));
                  }
                });
        words
            .entries()
            .forEach(
                (word, prefixes) -> {
                  if (project.contains(word) && !Prefixes.any(prefixes, function)) {
                    Place place = place(context, line, TEXT.get("field.function"));
                    byProject.put(
                        project,
                        out.finding("S13", place)
                            .expected(Side.text(context.subject(prefixes.getFirst())))
                            .actual(new Side(place, null, context.subject(function)))
                            .says(
                                TEXT.get(
                                    "project.function",
                                    project,
                                    context.subject(function),
                                    word,
                                    context.subject(prefixes.getFirst())),
                                TEXT.get("project.function.advice")));
                  }
                });
      }
    }
    byProject.values().forEach(out::add);
  }

  private static Place place(AuditContext context, ExpenditureLine line, String column) {
    return Place.ofRow(Section.EXPENDITURES, line.key(), context.label(line), column);
  }

  private static void performancePay(AuditContext context, Verdicts out) {
    List<String> economics = out.rule("A10").texts("economics");
    if (!out.isActive("A10")) {
      return;
    }
    for (LineGroup group : context.lines().groups()) {
      String economic = group.coding().departmentEconomic();
      if (economic != null && Prefixes.any(economics, economic)) {
        Place place = group.place(context, TEXT.get("field.amount"));
        pay(context, out, place, economic, Shown.amount(group.fen()));
      }
    }
    if (!context.hasLines()) {
      printedPay(context, out, economics);
    }
  }

  private static void printedPay(AuditContext context, Verdicts out, List<String> economics) {
    for (AuditedTable table : context.tables().printed()) {
      for (AuditedRow row : table.rows()) {
        for (NamedCode named : row.names()) {
          if (named.scheme() == Scheme.DEPARTMENT_ECONOMIC && economics.contains(named.code())) {
            String amount =
                table.cells().stream()
                    .filter(cell -> cell.row() == row.index())
                    .findFirst()
                    .map(cell -> Shown.amount(cell.fen()))
                    .orElse("");
            pay(context, out, table.rowPlace(row.index(), named.column()), named.code(), amount);
            return;
          }
        }
      }
    }
  }

  private static void pay(
      AuditContext context, Verdicts out, Place place, String economic, String amount) {
    out.add(
        out.finding("A10", place)
            .actual(new Side(place, null, amount.isEmpty() ? economic : amount))
            .says(
                TEXT.get(
                    "pay.performance",
                    place.brief(),
                    context.subject(economic),
                    amount,
                    context.budget().unit().kind().label()),
                TEXT.get("pay.performance.advice")));
  }
}
