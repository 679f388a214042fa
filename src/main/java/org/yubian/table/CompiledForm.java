package org.yubian.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.ColumnSpec;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Filter;
import org.yubian.ledger.Ledger;
import org.yubian.ledger.Level;
import org.yubian.ledger.RowSpec;
import org.yubian.ledger.SumRow;
import org.yubian.ledger.SumSpec;
import org.yubian.table.pack.FormDef;

/**
 * A form with the sums it needs.
 *
 * @param spec null where the form has no sums
 * @param columns index of a cell's sum in the spec, by the cell's id
 */
record CompiledForm(FormDef def, @Nullable SumSpec spec, Map<String, Integer> columns) {
  static CompiledForm compile(FormDef def) {
    List<ColumnSpec> sums = new ArrayList<>();
    Map<String, Integer> columns = new LinkedHashMap<>();
    def.cells()
        .forEach(
            cell -> {
              if (cell.amount() instanceof FormDef.Sum sum) {
                columns.put(cell.id(), sums.size());
                sums.add(new ColumnSpec(cell.id(), sum.source(), sum.where()));
              }
            });
    RowSpec row =
        switch (def.scope()) {
          case TARGET ->
              new RowSpec.Tree(
                  "projects", Filter.ALL, List.of(Level.of("project", Dimension.PROJECT)));
          case BUDGET -> new RowSpec.Fixed("all", Filter.ALL);
        };
    SumSpec spec =
        sums.isEmpty() ? null : new SumSpec("form-" + def.number(), Filter.ALL, List.of(row), sums);
    return new CompiledForm(def, spec, columns);
  }

  /** The sums of a project, or of all for a form of the whole budget; empty where no line is. */
  Optional<SumRow> row(Ledger ledger, @Nullable String project) {
    if (spec == null) {
      return Optional.empty();
    }
    return switch (def.scope()) {
      case BUDGET -> Optional.of(ledger.table(spec.id()).fixed(0));
      case TARGET ->
          ledger.table(spec.id()).tree(0).stream()
              .filter(row -> row.keys().getFirst().equals(project))
              .findFirst();
    };
  }
}
