package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Indicator;
import org.yubian.subject.NameForm;
import org.yubian.table.pack.FormDef;
import org.yubian.table.pack.FormDef.Show;
import org.yubian.table.pack.Template;

/** Reads one form by the labels that stand beside its values and above its indicators. */
final class FormReader {
  private static final Messages TEXT = Messages.of(FormReader.class);

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s*年");
  private static final int HEAD_ROWS = 3;

  private final FormSpans.Span span;
  private final SheetCells cells;
  private final Function<String, @Nullable String> texts;
  private final Map<String, String> values = new HashMap<>();
  private final List<String> missing = new ArrayList<>();
  private int next;

  /**
   * @param texts fills in what labels name, such as the year
   */
  FormReader(FormSpans.Span span, Function<String, @Nullable String> texts) {
    this.span = span;
    this.cells = span.cells();
    this.texts = texts;
    this.next = span.from();
  }

  /** A text of a row and where it stands. */
  private record At(int column, String text) {}

  Optional<RecognisedForm> read() {
    List<Indicator> indicators = List.of();
    FormDef.@Nullable Line before = null;
    for (FormDef.Part part : span.def().parts()) {
      switch (part) {
        case FormDef.Line line -> {
          read(line);
          before = line;
        }
        case FormDef.Indicators def -> {
          FormIndicators found = new FormIndicators(span, def, before);
          indicators = found.read(next);
          missing.addAll(found.missing());
          values.putAll(found.values());
        }
      }
    }
    readYear();
    boolean named =
        span.def().scope() == FormDef.Scope.BUDGET || !values.getOrDefault("project", "").isEmpty();
    if (!named || indicators.isEmpty()) {
      return Optional.empty();
    }
    List<String> doubts =
        missing.isEmpty()
            ? List.of()
            : List.of(TEXT.get("form.missing", String.join(TEXT.get("comma"), missing)));
    return Optional.of(
        new RecognisedForm(
            span.def(),
            doubts.isEmpty() ? Sureness.SURE : Sureness.POSSIBLE,
            cells.name(),
            cells.sheetRow(span.from()),
            values,
            indicators,
            doubts));
  }

  /** The year in the title, or in the line below it, such as （2024年度）. */
  private void readYear() {
    for (int row = span.from(); row < Math.min(span.from() + HEAD_ROWS, span.to()); row++) {
      List<At> shown = texts(row);
      Matcher year = YEAR.matcher(shown.size() == 1 ? shown.getFirst().text() : "");
      if (year.find()) {
        values.put("year", year.group(1));
        return;
      }
    }
  }

  /** Finds the row with the line's labels and takes what stands behind each. */
  private void read(FormDef.Line line) {
    List<String> labels =
        line.cells().stream()
            .filter(FormDef.FormCell::label)
            .map(cell -> cell.text().fill(texts))
            .map(NameForm::of)
            .toList();
    boolean asks = line.cells().stream().anyMatch(cell -> name(cell) != null);
    if (labels.isEmpty() || !asks) {
      return;
    }
    for (int row = next; row < span.to(); row++) {
      if (take(line, labels, texts(row))) {
        next = row + 1;
        return;
      }
    }
    missing.add(line.cells().getFirst().text().fill(texts));
  }

  private boolean take(FormDef.Line line, List<String> labels, List<At> shown) {
    Map<String, String> found = new HashMap<>();
    int at = 0;
    int label = 0;
    for (FormDef.FormCell cell : line.cells()) {
      if (cell.label()) {
        int here = at;
        while (here < shown.size()
            && !NameForm.of(shown.get(here).text()).equals(labels.get(label))) {
          here++;
        }
        if (here == shown.size()) {
          return false;
        }
        at = here + 1;
        label++;
      } else {
        boolean value =
            at < shown.size()
                && (label >= labels.size()
                    || !NameForm.of(shown.get(at).text()).equals(labels.get(label)));
        String name = name(cell);
        if (value && name != null) {
          found.put(name, shown.get(at).text());
        }
        if (value && cell.amount() != null) {
          found.put(RecognisedForm.AMOUNT + cell.id(), shown.get(at).text());
        }
        at += value ? 1 : 0;
      }
    }
    values.putAll(found);
    return true;
  }

  /** The placeholder, or the declared figure, that a cell prints; null for others. */
  private static @Nullable String name(FormDef.FormCell cell) {
    if (cell.label()) {
      return null;
    }
    if (cell.amount() instanceof FormDef.Sum sum) {
      return sum.declared().size() == 1 ? sum.declared().getFirst() : "";
    }
    return name(cell.text());
  }

  static @Nullable String name(Template template) {
    boolean only = template.names().size() == 1 && template.text().matches("\\{[^{}]*}");
    return only ? template.names().getFirst() : null;
  }

  private List<At> texts(int row) {
    List<At> shown = new ArrayList<>();
    for (int column = 0; column < cells.width(); column++) {
      if (!cells.text(row, column).isEmpty()) {
        shown.add(new At(column, cells.text(row, column)));
      }
    }
    return shown;
  }

  /** Whether a column of indicators is one without which they cannot be read. */
  static boolean isNeeded(Show show) {
    return show != Show.BLANK && show != Show.OPERATOR && show != Show.MEASURE;
  }
}
