package org.yubian.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.ledger.Ledger;
import org.yubian.ledger.SumTable;
import org.yubian.subject.Subjects;
import org.yubian.table.pack.Caption;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.NoteDef;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.TableDef;
import org.yubian.table.pack.Template;

/** Lays out tables over one ledger. */
final class TableLayout {
  private final Ledger ledger;
  private final RowTexts rowTexts;
  private final RowOrder rowOrder;
  private final BudgetTexts budgetTexts;
  private final FigureValues figures;
  private final Map<String, PerformanceTarget> targets = new HashMap<>();
  private final boolean anyWithheld;

  /**
   * @param ledger built with the specs of the tables
   */
  TableLayout(Pack pack, Ledger ledger, Subjects subjects) {
    Budget budget = ledger.budget();
    this.ledger = ledger;
    this.rowTexts = new RowTexts(budget, pack, subjects);
    this.rowOrder = new RowOrder(budget, pack);
    this.budgetTexts = new BudgetTexts(budget);
    this.figures = new FigureValues(ledger);
    budget
        .rows(Section.PERFORMANCE_TARGETS)
        .forEach(target -> targets.putIfAbsent(target.project(), target));
    this.anyWithheld = budget.rows(Section.PROJECTS).stream().anyMatch(Project::withheld);
  }

  Grid grid(CompiledTable table, boolean empty) {
    TableDef def = table.def();
    List<BlockRows.Built> built = new ArrayList<>();
    for (CompiledBlock block : table.blocks()) {
      SumTable sums = ledger.table(block.spec().id());
      built.add(
          new BlockRows(block, sums, rowTexts, rowOrder, targets)
              .build(row -> prints(def, row, empty)));
    }
    BodyBuilder body = new BodyBuilder(table, figures);
    body.lay(built);
    HeaderBuilder header = new HeaderBuilder(def, budgetTexts::value);
    return new Grid(
        def,
        heading(def.caption()),
        header.rows(),
        header.cells(),
        def.blocks().stream().flatMap(block -> block.leaves().stream()).toList(),
        body.rows(),
        body.spans(),
        notes(def, empty),
        empty);
  }

  /**
   * @param shown the layout whose figures are displayed
   */
  List<FormGrid> forms(CompiledForm form, TableLayout shown, Audience audience) {
    FormFigures own = new FormFigures(ledger);
    FormFigures displayed = new FormFigures(shown.ledger);
    return new FormBuilder(ledger.budget(), rowTexts, audience, own, displayed).forms(form);
  }

  /** The amounts that a table counts in its totals but cannot show. */
  List<Unshown> unshown(CompiledTable table) {
    TableDef def = table.def();
    boolean empty = isEmpty(table);
    String title = title(def);
    List<Unshown> found = new ArrayList<>();
    for (CompiledBlock block : table.blocks()) {
      found.addAll(
          new UnshownFinder(block, ledger, row -> prints(def, row, empty))
              .find(def.number(), title));
    }
    return found;
  }

  /** Whether no line falls into the table and no figure of it is declared. */
  boolean isEmpty(CompiledTable table) {
    boolean sumsAnything = false;
    for (CompiledBlock block : table.blocks()) {
      if (!block.spec().columns().isEmpty()) {
        sumsAnything = true;
        if (ledger.table(block.spec().id()).fixed(block.everything()).lines() > 0) {
          return false;
        }
      }
    }
    return sumsAnything || !hasFigures(table);
  }

  private boolean hasFigures(CompiledTable table) {
    return table.blocks().stream()
        .flatMap(block -> block.block().leaves().stream())
        .map(ColumnDef.Leaf::content)
        .anyMatch(
            content ->
                content instanceof ColumnDef.Content.Figures named
                    && figures.sum(named.names()) != 0);
  }

  /** The title of a table with the budget's texts filled in. */
  String title(TableDef def) {
    return fill(def.caption().title());
  }

  private boolean prints(TableDef def, RowDef row, boolean empty) {
    if (empty && !def.whenEmpty().prints(row.id())) {
      return false;
    }
    String needs = row instanceof RowDef.Fixed fixed ? fixed.needs() : null;
    return needs == null || budgetTexts.value(needs) != null;
  }

  private Grid.Heading heading(Caption caption) {
    return new Grid.Heading(
        fill(caption.title()),
        filled(caption.tableNumber()),
        filled(caption.unitLine()),
        filled(caption.amountLine()));
  }

  private List<String> notes(TableDef def, boolean empty) {
    return def.notes().stream()
        .filter(note -> applies(note.when(), empty))
        .map(note -> fill(note.text()))
        .toList();
  }

  private boolean applies(NoteDef.When when, boolean empty) {
    return switch (when) {
      case ALWAYS -> true;
      case EMPTY -> empty;
      case NOT_EMPTY -> !empty;
      case WITHHELD -> anyWithheld;
      case NONE_WITHHELD -> !anyWithheld;
    };
  }

  private @Nullable String filled(@Nullable Template template) {
    return template == null ? null : fill(template);
  }

  private String fill(Template template) {
    return template.fill(budgetTexts::value);
  }
}
