package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Source;

/** Reads the cells of one form. */
final class FormCellReader {
  private final FormDef.Scope scope;
  private final FilterReader filters;
  private final Map<String, FormDef.FormCell> cells = new LinkedHashMap<>();
  private final Map<String, Keys> cellKeys = new LinkedHashMap<>();

  FormCellReader(FormDef.Scope scope, FilterReader filters) {
    this.scope = scope;
    this.filters = filters;
  }

  List<FormDef.FormCell> read(Keys owner, String key) {
    List<FormDef.FormCell> read = new ArrayList<>();
    owner
        .maps(key)
        .forEach(
            (id, node) -> {
              Keys keys = owner.of(node, Shape.FORM_CELL);
              FormDef.FormCell cell = cell(id, keys);
              if (cells.putIfAbsent(id, cell) != null) {
                keys.problem(keys.place(), "cell.twice", id);
              }
              cellKeys.put(id, keys);
              read.add(cell);
            });
    return read;
  }

  private FormDef.FormCell cell(String id, Keys keys) {
    FormDef.Amount amount = amount(keys);
    boolean label = keys.has("label");
    String key = label ? "label" : "text";
    Template text = Template.of(keys.text(key, amount == null ? "" : "{amount}"));
    Placeholders.check(text, Placeholders.ofForm(scope, amount != null), keys, key);
    return new FormDef.FormCell(
        id,
        text,
        amount,
        label,
        keys.number("columns", 1, 1, FormReader.MAX_COLUMNS),
        keys.number("rows", 1, 1, 100));
  }

  private FormDef.@Nullable Amount amount(Keys keys) {
    List<String> difference = ColumnReader.pair(keys, "difference");
    if (difference != null) {
      return new FormDef.Difference(difference.get(0), difference.get(1));
    }
    Keys sum = keys.map("sum", Shape.FORM_SUM);
    if (sum == null) {
      return null;
    }
    List<String> declared = new ArrayList<>();
    for (String figure : sum.texts("declared")) {
      if (FigureNames.ofForm(scope).contains(figure)) {
        declared.add(figure);
      } else {
        String known = String.join(", ", FigureNames.ofForm(scope));
        sum.problemAt("declared", "figure.unknown", figure, known);
      }
    }
    return new FormDef.Sum(
        ColumnReader.source(sum, Source.EXPENDITURE), filters.read(sum, "where"), declared);
  }

  /** A difference is taken of sums, so that it never goes round in a circle. */
  void checkDifferences() {
    cells.forEach(
        (id, cell) -> {
          if (cell.amount() instanceof FormDef.Difference difference) {
            check(id, difference.minuend());
            check(id, difference.subtrahend());
          }
        });
  }

  private void check(String id, String named) {
    FormDef.FormCell other = cells.get(named);
    Keys keys = cellKeys.get(id);
    if (keys != null && (other == null || !(other.amount() instanceof FormDef.Sum))) {
      keys.problemAt("difference", "difference.cell", named);
    }
  }
}
