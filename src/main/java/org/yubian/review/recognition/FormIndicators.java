package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Extras;
import org.yubian.budget.Indicator;
import org.yubian.subject.NameForm;
import org.yubian.table.pack.FormDef;
import org.yubian.table.pack.FormDef.Show;

/** Reads the table of indicators within a form. */
final class FormIndicators {
  private final SheetCells cells;
  private final int end;
  private final FormDef.Indicators def;
  private final List<FormDef.FormCell> header;
  private final List<String> missing = new ArrayList<>();
  private final Map<String, String> values = new HashMap<>();
  private final Map<Show, Integer> columns = new EnumMap<>(Show.class);
  private final List<Integer> leads = new ArrayList<>();

  /**
   * @param before the line above, which heads the columns where the indicators have no header
   */
  FormIndicators(FormSpans.Span span, FormDef.Indicators def, FormDef.@Nullable Line before) {
    this.cells = span.cells();
    this.end = span.to();
    this.def = def;
    this.header = def.header().isEmpty() && before != null ? before.cells() : def.header();
  }

  /** Headings that were not found. */
  List<String> missing() {
    return missing;
  }

  /** What stands to the left of the indicators, by placeholder. */
  Map<String, String> values() {
    return values;
  }

  List<Indicator> read(int from) {
    int leading = Math.max(0, header.size() - def.columns().size());
    for (int row = from; row < end; row++) {
      if (find(row, leading)) {
        return below(row + 1);
      }
    }
    return List.of();
  }

  /** Whether the row heads the indicators. */
  private boolean find(int row, int leading) {
    columns.clear();
    leads.clear();
    List<String> lacking = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String label = header.get(i).text().text();
      int column = column(row, label);
      if (i < leading) {
        leads.add(column);
        continue;
      }
      Show show = def.columns().get(i - leading).show();
      if (column >= 0) {
        columns.put(show, column);
      } else if (FormReader.isNeeded(show)) {
        return false;
      } else if (show != Show.BLANK) {
        lacking.add(label);
      }
    }
    missing.addAll(lacking);
    return columns.containsKey(Show.LEVEL3);
  }

  private int column(int row, String label) {
    for (int column = 0; column < cells.width(); column++) {
      if (NameForm.of(cells.text(row, column)).equals(NameForm.of(label))) {
        return column;
      }
    }
    return -1;
  }

  private List<Indicator> below(int from) {
    List<Indicator> found = new ArrayList<>();
    String level1 = "";
    String level2 = "";
    for (int row = from; row < end; row++) {
      leads(row);
      String own1 = text(row, Show.LEVEL1);
      String own2 = text(row, Show.LEVEL2);
      if (!own1.isEmpty()) {
        level1 = own1;
        level2 = "";
      }
      level2 = own2.isEmpty() ? level2 : own2;
      String level3 = text(row, Show.LEVEL3);
      if (!level3.isEmpty() && !level1.isEmpty()) {
        found.add(indicator(row, level1, level2.isEmpty() ? null : level2, level3));
      } else if (!own2.isEmpty()) {
        // The first indicator stands beside its heading: what follows one without has none.
        level2 = "";
      }
    }
    return found;
  }

  private void leads(int row) {
    for (int i = 0; i < Math.min(leads.size(), def.lead().size()); i++) {
      String name = FormReader.name(def.lead().get(i).text());
      String text = leads.get(i) < 0 ? "" : cells.text(row, leads.get(i));
      if (name != null && !text.isEmpty()) {
        values.putIfAbsent(name, text);
      }
    }
  }

  private Indicator indicator(int row, String level1, @Nullable String level2, String level3) {
    if (columns.containsKey(Show.PRINTED)) {
      return PrintedIndicator.of(level1, level2, level3, text(row, Show.PRINTED));
    }
    String measure = text(row, Show.MEASURE);
    return new Indicator(
        level1,
        level2,
        level3,
        PrintedIndicator.operator(text(row, Show.OPERATOR)),
        text(row, Show.VALUE),
        measure.isEmpty() ? null : measure,
        Extras.NONE);
  }

  private String text(int row, Show show) {
    Integer column = columns.get(show);
    return column == null ? "" : cells.text(row, column);
  }
}
