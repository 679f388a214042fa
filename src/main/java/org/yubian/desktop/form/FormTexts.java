package org.yubian.desktop.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Part;
import org.yubian.desktop.desk.Place;

/** What stands in a form and its short lists, with the place of each text. */
public final class FormTexts {
  private final Part<?> part;
  private final Map<Place, List<String>> texts = new LinkedHashMap<>();

  /**
   * @param part of the budget the form is about
   */
  public FormTexts(Part<?> part) {
    this.part = part;
  }

  public <T> FormTexts fields(List<Field<T>> fields, T value) {
    for (Field<T> field : fields) {
      texts.put(new Place.OfField(part, field.id(), -1), List.of(field.read().apply(value)));
    }
    return this;
  }

  /**
   * @param list id of the list
   * @param cells the texts of a row
   */
  public <T> FormTexts rows(
      String list, List<T> rows, Function<T, Stream<@Nullable String>> cells) {
    for (int row = 0; row < rows.size(); row++) {
      List<String> text =
          cells.apply(rows.get(row)).map(each -> Objects.requireNonNullElse(each, "")).toList();
      texts.put(new Place.OfField(part, list, row), text);
    }
    return this;
  }

  /** Places and texts, in the order in which they were added. */
  public Map<Place, List<String>> all() {
    return texts;
  }
}
