package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.RoundingDifferences;
import org.yubian.audit.table.TableAudit;
import org.yubian.audit.table.TableRole;
import org.yubian.budget.Category;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Line;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Section;
import org.yubian.subject.Scheme;
import org.yubian.table.Unshown;

/** Sums within and between the tables; what rounding alone makes is one notice. */
final class TableSums implements Check {
  private static final Messages TEXT = Messages.of(TableSums.class);

  /** Rules about sums of tables. */
  private static final List<String> SUMS =
      List.of(
          "B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B09", "B10", "C01", "C02", "C03",
          "C04", "C06", "D01", "D03", "D04", "D05", "D08", "E01", "F03", "G01", "H01");

  private static final int MOST_PLACES = 20;

  @Override
  public List<String> rules() {
    List<String> rules = new ArrayList<>(SUMS);
    rules.add("R01");
    return rules;
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(
        Topic.HEADER,
        Topic.UNIT,
        Topic.REVENUES,
        Topic.EXPENDITURES,
        Topic.PROJECTS,
        Topic.PROCUREMENT,
        Topic.THREE_PUBLIC,
        Topic.PREVIOUS,
        Topic.TARGETS,
        Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    Set<String> ran = new HashSet<>();
    List<Place> rounded = new ArrayList<>();
    List<String> written = new ArrayList<>();
    if (!context.tables().own().isEmpty()) {
      unshown(context, out);
      take(
          TableAudit.ofOwn(context.tables().own(), incomplete(context), out.rules()),
          out,
          ran,
          rounded,
          written);
      ProjectRounding.add(context, rounded, written);
    }
    if (context.hasPrinted()) {
      take(
          TableAudit.ofPrinted(context.tables().printed(), context.tables().reader(), out.rules()),
          out,
          ran,
          rounded,
          written);
    }
    rounding(out, rounded, written);
    ended(context, out, ran);
  }

  private static void take(
      TableAudit audit, Verdicts out, Set<String> ran, List<Place> rounded, List<String> written) {
    audit.findings().forEach(out::add);
    ran.addAll(audit.ran());
    RoundingDifferences differences = audit.rounding();
    rounded.addAll(differences.places());
    written.addAll(differences.written());
  }

  /** Tables whose totals hold more than they list, which is told elsewhere. */
  private static Set<String> incomplete(AuditContext context) {
    Set<String> numbers = new HashSet<>();
    context.tables().unshown().forEach(each -> numbers.add(each.number()));
    boolean withheld = context.budget().rows(Section.PROJECTS).stream().anyMatch(Project::withheld);
    for (AuditedTable table : context.tables().own()) {
      boolean projects = table.role() == TableRole.PROJECTS || table.role() == TableRole.TARGETS;
      if (withheld && projects) {
        numbers.add(table.def().number());
      }
    }
    return numbers;
  }

  /** Amounts that are in totals only: one finding for each line, with the tables it affects. */
  private static void unshown(AuditContext context, Verdicts out) {
    Map<Line, List<Unshown>> byLine = new LinkedHashMap<>();
    for (Unshown each : context.tables().unshown()) {
      boolean told =
          each.line() instanceof ExpenditureLine line && isTold(context, out, line.coding());
      if (!told) {
        byLine.computeIfAbsent(each.line(), l -> new ArrayList<>()).add(each);
      }
    }
    byLine.forEach(
        (line, places) -> {
          Unshown first = places.getFirst();
          Place place = place(context, line);
          List<Place> tables =
              places.stream().map(each -> Place.ofTable(each.number(), each.title())).toList();
          out.add(
              out.finding(rule(context, first), place)
                  .actual(new Side(place, line.amount().fen(), Shown.amount(line.amount().fen())))
                  .related(tables.stream().limit(MOST_PLACES).toList())
                  .cause(
                      isNameless(first) + lacks(first) + tables.stream().map(Place::text).toList())
                  .says(
                      TEXT.get(
                          isNameless(first) ? "unshown.project" : "unshown",
                          place.brief(),
                          Shown.amount(line.amount().fen()),
                          String.join("、", tables.stream().map(Place::text).toList()),
                          lacks(first)),
                      TEXT.get(isNameless(first) ? "unshown.project.advice" : "unshown.advice")));
        });
  }

  /** Whether a rule about subjects tells why a line has no row. */
  private static boolean isTold(AuditContext context, Verdicts out, Coding coding) {
    String function = coding.function();
    return function == null
        ? out.isActive("D02") && LineSubjects.lacksFunction(coding)
        : out.isActive("A02") && context.find(Scheme.FUNCTION, function).isEmpty();
  }

  /** Whether a line is of a project that it does not name. */
  private static boolean isNameless(Unshown unshown) {
    return unshown.line() instanceof ExpenditureLine line
        && line.coding().project() == null
        && Category.PROJECT.equals(line.coding().category())
        && unshown.missing() == Unshown.Missing.ROW;
  }

  private static String lacks(Unshown unshown) {
    return switch (unshown.missing()) {
      case ROW -> TEXT.get("unshown.row");
      case COLUMN -> TEXT.get("unshown.column");
      case ROW_AND_COLUMN -> TEXT.get("unshown.both");
    };
  }

  private static Place place(AuditContext context, Line line) {
    return switch (line) {
      case ExpenditureLine each ->
          Place.ofRow(Section.EXPENDITURES, each.key(), context.label(each), null);
      case RevenueLine each -> Place.ofRow(Section.REVENUES, each.key(), context.label(each), null);
      case ProcurementLine each ->
          Place.ofRow(Section.PROCUREMENT, each.key(), context.label(each), null);
    };
  }

  /** The rule about sums that an amount without a row or column breaks. */
  static String rule(AuditContext context, Unshown unshown) {
    TableRole role =
        context.tables().own().stream()
            .filter(table -> table.def().number().equals(unshown.number()))
            .findFirst()
            .map(AuditedTable::role)
            .orElse(TableRole.OTHER);
    boolean revenue = unshown.line() instanceof RevenueLine;
    return switch (role) {
      case SUMMARY -> revenue ? "B02" : "B03";
      case REVENUE -> "B02";
      case FISCAL -> revenue ? "C02" : "C03";
      case GENERAL -> "D01";
      case GENERAL_BASIC -> "D03";
      case BASIC -> "D05";
      case ECONOMIC -> "D08";
      case GOVERNMENT_FUND, STATE_CAPITAL -> "F03";
      case PROJECTS, TARGETS -> "G01";
      case PROCUREMENT -> "H01";
      default -> "B06";
    };
  }

  private static void rounding(Verdicts out, List<Place> places, List<String> written) {
    List<Place> distinct = places.stream().distinct().toList();
    if (!distinct.isEmpty()) {
      Place first = distinct.getFirst();
      out.add(
          out.finding("R01", first)
              .related(distinct.subList(1, distinct.size()))
              .arithmetic(String.join("；", written))
              .says(
                  TEXT.get("rounding", distinct.size(), first.text()),
                  TEXT.get("rounding.advice")));
    }
  }

  private static void ended(AuditContext context, Verdicts out, Set<String> ran) {
    boolean own = !context.tables().own().isEmpty();
    if (!own && !context.hasPrinted()) {
      SUMS.forEach(rule -> out.missing(rule, TEXT.get("missing.lines"), Wanted.EXPENDITURES));
      return;
    }
    for (String rule : SUMS) {
      // Tables of the same lines agree with each other by the way they are made.
      if (rule.equals("B09") && !ran.contains(rule)) {
        out.notApplicable(rule, TEXT.get("none.purpose"));
      } else if (!ran.contains(rule) && !own) {
        out.notApplicable(rule, TEXT.get("none.relation"));
      }
    }
  }
}
