package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.finding.Place;
import org.yubian.audit.table.AuditedCell;
import org.yubian.audit.table.AuditedRow;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.RowIdentity;
import org.yubian.budget.Extras;
import org.yubian.budget.Indicator;
import org.yubian.ledger.Dimension;
import org.yubian.table.pack.ColumnDef;

/** Reads performance forms back from a printed 绩效目标表, where each project has several rows. */
final class PrintedForms {
  private static final Pattern VALUE = Pattern.compile("([≥≤=><＞＜＝])?\\s*(\\d+(?:\\.\\d+)?)?(.*)");

  private final AuditedTable table;

  /** Columns of names and of values by first-level heading. */
  private final Map<String, int[]> columns = new LinkedHashMap<>();

  private PrintedForms(AuditedTable table) {
    this.table = table;
    for (int i = 0; i < table.leaves().size(); i++) {
      if (table.leaves().get(i).content() instanceof ColumnDef.Content.Indicators def) {
        columns.computeIfAbsent(def.level1(), key -> new int[2])[def.value() ? 1 : 0] = i;
      }
    }
  }

  static List<Form> of(AuditedTable table) {
    PrintedForms reader = new PrintedForms(table);
    List<Form> forms = new ArrayList<>();
    int row = 0;
    while (row < table.rows().size()) {
      RowIdentity identity = table.rows().get(row).blocks().getFirst();
      String project = identity == null ? null : identity.key().get(Dimension.PROJECT);
      int after = row + 1;
      if (project != null) {
        while (after < table.rows().size() && table.rows().get(after).blocks().getFirst() == null) {
          after++;
        }
        forms.add(reader.form(project, row, after));
      }
      row = after;
    }
    return forms;
  }

  private Form form(String project, int from, int to) {
    List<Form.Entry> entries = new ArrayList<>();
    for (Map.Entry<String, int[]> heading : columns.entrySet()) {
      for (int row = from; row < to; row++) {
        AuditedRow texts = table.rows().get(row);
        String name = texts.texts().get(heading.getValue()[0]).strip();
        if (!name.isEmpty()) {
          String value = texts.texts().get(heading.getValue()[1]).strip();
          entries.add(
              new Form.Entry(
                  indicator(heading.getKey(), name, value),
                  place(from, row, heading.getValue()[1], name)));
        }
      }
    }
    Long fen = null;
    for (AuditedCell cell : table.cells()) {
      if (cell.row() == from && fen == null) {
        fen = cell.fen();
      }
    }
    return new Form(project, code(from), fen, entries, List.of(), whole(from));
  }

  private Place whole(int row) {
    Place place = table.rowPlace(row, 0);
    return new Place(
        place.table(), place.title(), projectName(row), null, place.address(), place.target());
  }

  /** The name as printed: the last of the row's texts. */
  private @Nullable String projectName(int row) {
    String name = null;
    for (int column = 0; column < table.leaves().size(); column++) {
      String text = table.rows().get(row).texts().get(column).strip();
      if (table.leaves().get(column).content() instanceof ColumnDef.Content.Text
          && !text.isEmpty()) {
        name = text;
      }
    }
    return name;
  }

  /**
   * An indicator's value; named by its project's row, for rows below the first print no project.
   */
  private Place place(int projectRow, int row, int column, String name) {
    Place cell = table.place(row, column);
    return new Place(
        cell.table(), cell.title(), projectName(projectRow), name, cell.address(), cell.target());
  }

  /** A row that prints a project's label, where the table itself takes it for no row. */
  static Place labelPlace(AuditedTable table, int row) {
    Place place = table.rowPlace(row, 0);
    String name = new PrintedForms(table).projectName(row);
    return new Place(place.table(), place.title(), name, null, place.address(), place.target());
  }

  private @Nullable String code(int row) {
    String text = table.rows().get(row).texts().getFirst().strip();
    return text.matches("[0-9A-Za-z]+") ? text : null;
  }

  private static Indicator indicator(String level1, String name, String printed) {
    Matcher matcher = VALUE.matcher(printed);
    if (matcher.matches() && matcher.group(2) != null) {
      String measure = matcher.group(3).strip();
      return new Indicator(
          level1,
          null,
          name,
          matcher.group(1),
          matcher.group(2),
          measure.isEmpty() ? null : measure,
          Extras.NONE);
    }
    return new Indicator(level1, null, name, null, printed, null, Extras.NONE);
  }
}
