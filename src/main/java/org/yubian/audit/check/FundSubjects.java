package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedRow;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.NamedCode;
import org.yubian.audit.table.TableRole;
import org.yubian.budget.Category;
import org.yubian.budget.Coding;
import org.yubian.budget.Fund;
import org.yubian.subject.BudgetType;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;

/**
 * Function subjects go with the fund that pays: fund subjects with funds, 223 with state capital.
 */
final class FundSubjects implements Check {
  private static final Messages TEXT = Messages.of(FundSubjects.class);

  @Override
  public List<String> rules() {
    return List.of("A08", "F03", "F04", "F05");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.HEADER, Topic.EXPENDITURES, Topic.PROJECTS, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (!context.hasLines() && !context.hasPrinted()) {
      rules().forEach(rule -> out.missing(rule, TEXT.get("missing.lines"), Wanted.EXPENDITURES));
      return;
    }
    context.lines().groups().forEach(group -> judge(context, out, group));
    context.shownTables().forEach(table -> judge(context, out, table));
  }

  private static void judge(AuditContext context, Verdicts out, LineGroup group) {
    Coding coding = group.coding();
    String function = coding.function();
    Place place = group.place(context, TEXT.get("field.function"));
    if (coding.fund() == Fund.GOVERNMENT_FUND && Category.isBasic(coding.category())) {
      out.add(
          out.finding("F04", place)
              .actual(new Side(place, group.fen(), amount(group.fen())))
              .cause("basic")
              .related(group.otherPlaces(context))
              .says(
                  TEXT.get("fund.basic", place.brief(), amount(group.fen())),
                  TEXT.get("fund.basic.advice")));
    }
    String rule = function == null ? null : wrong(context, out, function, coding.fund());
    if (function != null && rule != null) {
      out.add(
          out.finding(rule, place)
              .actual(new Side(place, group.fen(), context.subject(function)))
              .cause(function + coding.fund())
              .related(group.otherPlaces(context))
              .says(
                  TEXT.get(
                      "fund.subject",
                      place.brief(),
                      context.subject(function),
                      budget(context, function),
                      coding.fund().label(),
                      amount(group.fen())),
                  TEXT.get("fund.subject.advice")));
    }
  }

  private static String amount(long fen) {
    return Shown.amount(fen);
  }

  /** The rule a subject paid from the fund breaks; null where it may be. */
  private static @Nullable String wrong(
      AuditContext context, Verdicts out, String function, Fund fund) {
    Optional<Subject> subject = context.find(Scheme.FUNCTION, function);
    if (subject.isEmpty() || !fund.isFiscal()) {
      return null;
    }
    BudgetType type = subject.get().budget();
    if (fund == Fund.STATE_CAPITAL) {
      return Prefixes.any(out.rule("F05").texts("functions"), function) ? null : "F05";
    }
    boolean capital = Prefixes.any(out.rule("A08").texts("capital"), function);
    if (type == BudgetType.GOVERNMENT_FUND && fund == Fund.GENERAL_PUBLIC) {
      return "A08";
    }
    if (fund == Fund.GOVERNMENT_FUND && (type == BudgetType.GENERAL_PUBLIC || capital)) {
      return "F03";
    }
    return capital ? "A08" : null;
  }

  private static String budget(AuditContext context, String function) {
    return context
        .find(Scheme.FUNCTION, function)
        .map(subject -> subject.budget().label())
        .filter(label -> !label.isEmpty())
        .orElse(TEXT.get("fund.several"));
  }

  /** Rows of a table of one fund whose subject is another's, even where their amounts are blank. */
  private static void judge(AuditContext context, Verdicts out, AuditedTable table) {
    Fund fund =
        switch (table.role()) {
          case GENERAL -> Fund.GENERAL_PUBLIC;
          case GOVERNMENT_FUND -> Fund.GOVERNMENT_FUND;
          case STATE_CAPITAL -> Fund.STATE_CAPITAL;
          default -> null;
        };
    if (fund == null || table.role() == TableRole.OTHER) {
      return;
    }
    for (AuditedRow row : table.rows()) {
      for (NamedCode named : row.names()) {
        boolean item = named.scheme() == Scheme.FUNCTION && named.code().length() == 7;
        boolean empty = isEmpty(table, row);
        // Lines with money have been told where they are.
        String rule =
            item && (empty || !context.hasLines()) ? wrong(context, out, named.code(), fund) : null;
        if (rule != null) {
          Place place = table.rowPlace(row.index(), named.column());
          out.add(
              out.finding(rule, place)
                  .actual(new Side(place, null, named.code() + " " + named.name()))
                  .atMost(level(table, empty))
                  .says(
                      TEXT.get(
                          empty ? "fund.row.empty" : "fund.row",
                          place.brief(),
                          budget(context, named.code()),
                          fund.label()),
                      TEXT.get("fund.row.advice")));
        }
      }
    }
  }

  /** A blank row that the pack prints is its way; one that somebody printed is a mistake. */
  private static FindingLevel level(AuditedTable table, boolean empty) {
    if (!empty) {
      return FindingLevel.ERROR;
    }
    return table.isExact() ? FindingLevel.NOTICE : FindingLevel.WARNING;
  }

  private static boolean isEmpty(AuditedTable table, AuditedRow row) {
    for (int column = 0; column < table.leaves().size(); column++) {
      var cell = table.cell(row.index(), column);
      if (cell != null && cell.fen() != 0) {
        return false;
      }
    }
    return true;
  }
}
