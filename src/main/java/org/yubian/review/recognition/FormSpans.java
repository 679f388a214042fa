package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.table.pack.FormDef;

/** Finds by their titles where forms begin on a sheet. */
final class FormSpans {
  private static final int LONGEST_ADDITION = 14;
  private static final int MOST = 2_000;
  private static final int LEAST_ROWS = 7;

  private FormSpans() {}

  /**
   * Rows of a sheet that hold one form.
   *
   * @param from row of the title
   * @param to row after the last
   */
  record Span(FormDef def, SheetCells cells, int from, int to) {}

  static List<Span> of(SheetCells cells, List<FormDef> forms) {
    List<Span> spans = new ArrayList<>();
    FormDef open = null;
    int from = 0;
    for (int row = 0; row < cells.height() && spans.size() < MOST; row++) {
      FormDef titled = titled(cells, row, forms);
      if (titled != null) {
        if (open != null) {
          add(new Span(open, cells, from, row), spans);
        }
        open = titled;
        from = row;
      }
    }
    if (open != null) {
      add(new Span(open, cells, from, cells.height()), spans);
    }
    return spans;
  }

  /** A title with nothing below it stands in a table of contents. */
  private static void add(Span span, List<Span> spans) {
    if (span.to() - span.from() > LEAST_ROWS) {
      spans.add(span);
    }
  }

  private static @Nullable FormDef titled(SheetCells cells, int row, List<FormDef> forms) {
    List<String> texts = cells.texts(row);
    if (texts.size() > 2) {
      return null;
    }
    for (String text : texts) {
      String form = Words.title(text);
      for (FormDef def : forms) {
        String title = Words.title(def.titles().title().text().replaceAll("\\{[^}]*}", ""));
        if (form.contains(title) && form.length() <= title.length() + LONGEST_ADDITION) {
          return def;
        }
      }
    }
    return null;
  }
}
