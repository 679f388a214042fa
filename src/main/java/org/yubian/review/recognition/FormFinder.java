package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.table.pack.FormDef;

/** Finds the performance forms of a pack on the sheets of a workbook. */
final class FormFinder {
  private static final Messages TEXT = Messages.of(FormFinder.class);

  private final List<FormSpans.Span> spans = new ArrayList<>();
  private final List<RecognisedForm> forms = new ArrayList<>();
  private final List<Recognition.Other> unread = new ArrayList<>();

  /**
   * @param chosen tables; rows that hold one hold no form
   */
  FormFinder(PackFit fit, List<SheetCells> sheets, List<Candidate> chosen) {
    Set<String> seen = new HashSet<>();
    for (SheetCells cells : sheets) {
      List<FormSpans.Span> titled = FormSpans.of(cells, fit.pack().forms());
      for (FormSpans.Span span : titled) {
        if (chosen.stream().noneMatch(table -> overlaps(table.region(), span))) {
          read(span, fit, seen);
        }
      }
      if (titled.isEmpty()
          && chosen.stream().noneMatch(table -> table.region().cells().equals(cells))) {
        untitled(cells, fit, seen);
      }
    }
  }

  /** A sheet without title is the form of which it has the most labels. */
  private void untitled(SheetCells cells, PackFit fit, Set<String> seen) {
    RecognisedForm best = null;
    FormSpans.@Nullable Span from = null;
    for (FormDef def : fit.pack().forms()) {
      FormSpans.Span span = new FormSpans.Span(def, cells, 0, cells.height());
      RecognisedForm form = new FormReader(span, fit.values()).read().orElse(null);
      if (form != null && (best == null || form.doubts().size() < best.doubts().size())) {
        best = form;
        from = span;
      }
    }
    if (best != null && from != null && seen.add(key(best))) {
      spans.add(from);
      forms.add(best.doubtful(TEXT.get("form.untitled")));
    }
  }

  private static String key(RecognisedForm form) {
    boolean perTarget = form.def().scope() == FormDef.Scope.TARGET;
    return form.def().number() + (perTarget ? form.values().getOrDefault("project", "") : "");
  }

  private static boolean overlaps(Region table, FormSpans.Span span) {
    return table.cells().equals(span.cells())
        && table.captionStart() < span.to()
        && span.from() < table.end();
  }

  private void read(FormSpans.Span span, PackFit fit, Set<String> seen) {
    spans.add(span);
    Optional<RecognisedForm> form = new FormReader(span, fit.values()).read();
    String title = span.def().titles().title().text();
    int row = span.cells().sheetRow(span.from());
    if (form.isEmpty()) {
      unread.add(new Recognition.Other(span.cells().name(), row, TEXT.get("form.unread", title)));
      return;
    }
    if (seen.add(key(form.get()))) {
      forms.add(form.get());
    } else {
      unread.add(new Recognition.Other(span.cells().name(), row, TEXT.get("form.twice", title)));
    }
  }

  /** From the first sheet to the last, from the top. */
  List<RecognisedForm> forms() {
    return forms;
  }

  List<Recognition.Other> unread() {
    return unread;
  }

  boolean isOn(SheetCells cells) {
    return spans.stream().anyMatch(span -> span.cells().equals(cells));
  }

  boolean isWithin(Region region) {
    return spans.stream().anyMatch(span -> overlaps(region, span));
  }
}
