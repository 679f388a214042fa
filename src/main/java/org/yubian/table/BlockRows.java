package org.yubian.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Indicator;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.SumRow;
import org.yubian.ledger.SumTable;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.Template;

/** Lays out the rows of one block: which there are, in which order, with which texts. */
final class BlockRows {
  private final CompiledBlock block;
  private final SumTable sums;
  private final RowTexts texts;
  private final RowOrder order;
  private final Map<String, PerformanceTarget> targets;
  private final Set<String> indicatorHeadings = new LinkedHashSet<>();
  private final Map<String, List<BuiltRow>> byId = new HashMap<>();

  BlockRows(
      CompiledBlock block,
      SumTable sums,
      RowTexts texts,
      RowOrder order,
      Map<String, PerformanceTarget> targets) {
    this.block = block;
    this.sums = sums;
    this.texts = texts;
    this.order = order;
    this.targets = targets;
    for (ColumnDef.Leaf leaf : block.block().leaves()) {
      if (leaf.content() instanceof ColumnDef.Content.Indicators indicators) {
        indicatorHeadings.add(indicators.level1());
      }
    }
  }

  /** The rows from the top and those at the bottom. */
  record Built(List<BuiltRow> top, List<BuiltRow> bottom) {}

  /**
   * @param printed whether a row definition is printed at all
   */
  Built build(java.util.function.Predicate<RowDef> printed) {
    List<BuiltRow> top = new ArrayList<>();
    List<BuiltRow> bottom = new ArrayList<>();
    int firstBottom = block.rows().size() - block.bottomRows();
    for (int i = 0; i < block.rows().size(); i++) {
      RowDef def = block.rows().get(i);
      if (printed.test(def)) {
        List<BuiltRow> into = i < firstBottom ? top : bottom;
        switch (def) {
          case RowDef.Fixed fixed -> into.add(fixed(fixed, i));
          case RowDef.Tree tree ->
              byId.put(tree.id(), level(tree, 0, sums.tree(i), tree.id(), Map.of(), into));
        }
      }
    }
    connect();
    return new Built(top, bottom);
  }

  private BuiltRow fixed(RowDef.Fixed def, int index) {
    BuiltRow row =
        new BuiltRow(
            def.id(), def.look(), cells(def.cells(), Map.of()), sums.fixed(index), def.blank());
    byId.computeIfAbsent(def.id(), id -> new ArrayList<>()).add(row);
    int dot = def.id().indexOf('.');
    if (dot > 0) {
      byId.computeIfAbsent(def.id().substring(0, dot), id -> new ArrayList<>()).add(row);
    }
    return row;
  }

  /** Connects totals with the rows they are made of. */
  private void connect() {
    for (RowDef def : block.rows()) {
      if (def instanceof RowDef.Fixed fixed && byId.containsKey(fixed.id())) {
        List<BuiltRow> parts = byId.getOrDefault(fixed.id(), List.of()).getFirst().parts;
        fixed.parts().forEach(part -> parts.addAll(rows(part, new HashSet<>())));
      }
    }
  }

  /** The rows of this id; where it is not printed, those it would have been the total of. */
  private List<BuiltRow> rows(String id, Set<String> seen) {
    List<BuiltRow> printed = byId.get(id);
    if (printed != null || !seen.add(id)) {
      return printed == null ? List.of() : printed;
    }
    List<BuiltRow> rows = new ArrayList<>();
    for (RowDef def : block.rows()) {
      if (def instanceof RowDef.Fixed fixed && fixed.id().equals(id)) {
        fixed.parts().forEach(part -> rows.addAll(rows(part, seen)));
      }
    }
    return rows;
  }

  private List<BuiltRow> level(
      RowDef.Tree tree,
      int depth,
      List<SumRow> found,
      String parentKey,
      Map<String, @Nullable String> parentValues,
      List<BuiltRow> into) {
    if (depth >= tree.levels().size()) {
      return List.of();
    }
    RowDef.Level level = tree.levels().get(depth);
    List<RowOrder.Entry> entries = entries(level, found, parentValues.get("unit.code"));
    order.sort(entries, level, CompiledBlock.ordering(tree));
    List<BuiltRow> rows = new ArrayList<>();
    for (RowOrder.Entry entry : entries) {
      Map<String, @Nullable String> values = texts.values(level, entry.keys(), parentValues);
      String key = parentKey + "/" + String.join("+", entry.keys());
      BuiltRow row =
          new BuiltRow(key, level.look(), cells(level.cells(), values), entry.sums(), false);
      addIndicators(row, values.get("project"));
      rows.add(row);
      into.add(row);
      List<SumRow> below = entry.sums() == null ? List.of() : entry.sums().children();
      row.parts.addAll(level(tree, depth + 1, below, key, values, into));
    }
    return rows;
  }

  private List<RowOrder.Entry> entries(
      RowDef.Level level, List<SumRow> found, @Nullable String unit) {
    boolean projects = level.keys().getFirst() == Dimension.PROJECT;
    List<RowOrder.Entry> entries = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (SumRow row : found) {
      if (!projects || !withheld(row.keys().getFirst())) {
        entries.add(new RowOrder.Entry(row.keys(), row));
      }
      seen.add(row.keys().getFirst());
    }
    if (projects && level.every()) {
      for (Project project : texts.projects()) {
        boolean here = unit == null || unit.equals(texts.unitOf(project));
        if (here && seen.add(project.name()) && !project.withheld()) {
          entries.add(new RowOrder.Entry(List.of(project.name()), null));
        }
      }
    }
    return entries;
  }

  private boolean withheld(String project) {
    Project found = texts.project(project);
    return found != null && found.withheld();
  }

  private void addIndicators(BuiltRow row, @Nullable String project) {
    PerformanceTarget target = project == null ? null : targets.get(project);
    if (target == null) {
      return;
    }
    for (String heading : indicatorHeadings) {
      List<Indicator> of =
          target.indicators().stream()
              .filter(indicator -> indicator.level1().equals(heading))
              .toList();
      if (!of.isEmpty()) {
        row.indicators.put(heading, of);
      }
    }
  }

  private Map<String, String> cells(
      Map<String, Template> templates, Map<String, @Nullable String> values) {
    Map<String, String> cells = new HashMap<>();
    templates.forEach(
        (column, template) ->
            cells.put(
                column,
                template.fill(
                    name ->
                        values.containsKey(name) ? values.get(name) : texts.budgetValue(name))));
    return cells;
  }
}
