package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.AuditedTable.UnreadCell;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.LineNotes;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Section;
import org.yubian.money.AmountFormula;
import org.yubian.money.AmountResult;

/** Single lines and cells: repeated, zero, negative, not a number, not what their formula gives. */
final class LineCheck implements Check {
  private static final Messages TEXT = Messages.of(LineCheck.class);

  @Override
  public List<String> rules() {
    return List.of("A11", "A12", "S04");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.REVENUES, Topic.EXPENDITURES, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    if (!context.hasLines() && !context.hasPrinted()) {
      rules().forEach(rule -> out.missing(rule, TEXT.get("missing.lines"), Wanted.EXPENDITURES));
      return;
    }
    repeated(context, out);
    List<String> negative = out.rule("A12").texts("negative");
    for (LineGroup group : context.lines().groups()) {
      for (ExpenditureLine line : group.lines()) {
        if (line.amount().isNegative()
            && !Prefixes.any(negative, line.coding().departmentEconomic())) {
          negative(out, place(context, line), line.amount().fen());
        }
        formula(context, out, line);
      }
    }
    for (RevenueLine line : context.budget().rows(Section.REVENUES)) {
      if (line.amount().isNegative()) {
        negative(
            out,
            Place.ofRow(Section.REVENUES, line.key(), context.label(line), null),
            line.amount().fen());
      }
    }
    context.tables().printed().forEach(table -> cells(out, table));
    PrintedStyle.zerosBetween(out, context.tables().printed());
    if (!context.hasLines()) {
      out.missing("S04", TEXT.get("missing.lines"), Wanted.EXPENDITURES);
    }
  }

  private static Place place(AuditContext context, ExpenditureLine line) {
    return Place.ofRow(
        Section.EXPENDITURES, line.key(), context.label(line), TEXT.get("field.amount"));
  }

  private static void negative(Verdicts out, Place place, long fen) {
    out.add(
        out.finding("A12", place)
            .expected(Shown.side(0))
            .actual(new Side(place, fen, Shown.amount(fen)))
            .cause("negative")
            .says(
                TEXT.get("amount.negative", place.brief(), Shown.amount(fen)),
                TEXT.get("amount.negative.advice")));
  }

  private static void formula(AuditContext context, Verdicts out, ExpenditureLine line) {
    String formula = line.notes().formula();
    if (formula == null || formula.isBlank()) {
      return;
    }
    AmountResult result = AmountFormula.evaluate(formula);
    Place place = place(context, line);
    String shown = Shown.amount(line.amount().fen());
    switch (result) {
      case AmountResult.Value value when value.fen() != line.amount().fen() ->
          out.add(
              out.finding("S04", place)
                  .expected(Shown.side(value.fen()))
                  .actual(new Side(place, line.amount().fen(), shown))
                  .arithmetic(formula + " = " + Shown.amount(value.fen()))
                  .fix(LineFixes.amount(line, value.fen()))
                  .says(
                      TEXT.get(
                          "formula.differs",
                          place.brief(),
                          shown,
                          formula,
                          Shown.amount(value.fen()),
                          Shown.size(line.amount().fen() - value.fen())),
                      TEXT.get("formula.differs.advice")));
      case AmountResult.Value value -> {}
      case AmountResult.Problem problem ->
          out.add(
              out.finding("S04", place)
                  .actual(Side.text(formula))
                  .says(
                      TEXT.get("formula.unread", place.brief(), formula, problem.message()),
                      TEXT.get("formula.unread.advice")));
    }
  }

  /** Lines that are alike but for their amounts, and lines of 0, are told once each. */
  private static void repeated(AuditContext context, Verdicts out) {
    List<ExpenditureLine> zero = new ArrayList<>();
    List<ExpenditureLine> again = new ArrayList<>();
    Map<Alike, List<ExpenditureLine>> alike = new LinkedHashMap<>();
    for (LineGroup group : context.lines().groups()) {
      for (ExpenditureLine line : group.lines()) {
        if (line.amount().isZero()) {
          zero.add(line);
        }
        List<ExpenditureLine> same =
            alike.computeIfAbsent(
                new Alike(line.coding(), line.notes()), lines -> new ArrayList<>());
        same.add(line);
        if (same.size() > 1) {
          again.add(line);
        }
      }
    }
    if (!again.isEmpty()) {
      out.add(
          notice(context, out, again)
              .fix(LineFixes.merge(TEXT.get("fix.merge"), alike.values()))
              .says(
                  TEXT.get("line.repeated", again.size(), place(context, again.getFirst()).brief()),
                  TEXT.get("line.merge.advice")));
    }
    if (!zero.isEmpty()) {
      out.add(
          notice(context, out, zero)
              .fix(LineFixes.remove(TEXT.get("fix.zero"), zero))
              .says(
                  TEXT.get("line.zero", zero.size(), place(context, zero.getFirst()).brief()),
                  TEXT.get("line.merge.advice")));
    }
  }

  /** Lines that only their amounts tell apart. */
  private record Alike(Coding coding, LineNotes notes) {}

  private static FindingBuilder notice(
      AuditContext context, Verdicts out, List<ExpenditureLine> lines) {
    List<Place> places = lines.stream().map(line -> place(context, line)).toList();
    return out.finding("A11", places.getFirst()).related(places.subList(1, places.size()));
  }

  private static void cells(Verdicts out, AuditedTable table) {
    List<UnreadCell> placeholders =
        table.unread().stream().filter(UnreadCell::placeholder).toList();
    for (UnreadCell cell : table.unread()) {
      if (!cell.placeholder()) {
        Place place = table.place(cell.row(), cell.column());
        out.add(
            out.finding("A12", place)
                .actual(new Side(place, null, cell.text()))
                .says(
                    TEXT.get("cell.unread", place.brief(), cell.text()),
                    TEXT.get("cell.unread.advice")));
      }
    }
    if (!placeholders.isEmpty()) {
      UnreadCell first = placeholders.getFirst();
      Place place = table.place(first.row(), first.column());
      out.add(
          out.finding("A12", place)
              .atMost(FindingLevel.NOTICE)
              .actual(new Side(place, null, first.text()))
              .says(
                  TEXT.get(
                      "cell.placeholder", table.place().brief(), placeholders.size(), first.text()),
                  TEXT.get("cell.placeholder.advice")));
    }
    PrintedStyle.judge(out, table);
  }
}
