package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yubian.audit.Documents;
import org.yubian.table.Cell;
import org.yubian.table.FormGrid;

/** What a publication prints otherwise than the tables and the budget made of it. */
final class AsPrinted {
  private final Map<String, Map<String, String>> changes = new HashMap<>();

  private AsPrinted() {}

  static AsPrinted of(String sample) {
    AsPrinted printed = new AsPrinted();
    List<List<String>> rows = Documents.csv(Documents.text("/audit/as-printed.csv"));
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.getFirst().equals(sample)) {
        printed
            .changes
            .computeIfAbsent(row.get(1), what -> new HashMap<>())
            .put(row.get(2), row.get(3));
      }
    }
    return printed;
  }

  private Map<String, String> changes(String what) {
    return changes.getOrDefault(what, Map.of());
  }

  /** A table with the labels of projects that it prints a second time after a page break. */
  SheetDraft repeated(SheetDraft draft) {
    List<List<String>> body = new ArrayList<>();
    List<String> open = null;
    for (List<String> row : draft.body()) {
      boolean starts = !row.getFirst().isEmpty();
      if (starts && open != null) {
        body.add(open);
        open = null;
      }
      if (changes("again").containsKey(row.getFirst())) {
        open = new ArrayList<>(row);
        for (int i = 6; i < open.size(); i++) {
          open.set(i, "");
        }
      }
      body.add(row);
    }
    return draft.withBody(body);
  }

  boolean isPrinted(FormGrid form) {
    return form.project() == null || !changes("no form").containsKey(form.project());
  }

  FormGrid of(FormGrid form) {
    String project = form.project() == null ? "" : form.project();
    Map<String, String> texts = new HashMap<>();
    texts.put(project, changes("project").get(project));
    String unit = changes("unit").get(project);
    List<FormGrid.FormCell> cells = new ArrayList<>();
    for (FormGrid.FormCell cell : form.cells()) {
      boolean isUnit = unit != null && cell.row() == 0 && !cell.label();
      String other = isUnit ? unit : texts.get(cell.text());
      cells.add(
          other == null || cell.label()
              ? cell
              : new FormGrid.FormCell(
                  cell.row(),
                  cell.column(),
                  cell.rowSpan(),
                  cell.columnSpan(),
                  new Cell.Text(other),
                  false));
    }
    String subtitle = changes("subtitle").get(project);
    FormGrid.Heading heading = form.heading();
    return new FormGrid(
        form.def(),
        subtitle == null
            ? heading
            : new FormGrid.Heading(heading.title(), heading.number(), subtitle),
        form.project(),
        form.withheld(),
        form.rows(),
        cells);
  }
}
