package org.yubian.desktop;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.yubian.desktop.frame.Frame;
import org.yubian.desktop.settings.Settings;
import org.yubian.desktop.sheet.view.ColumnsChosen;
import org.yubian.desktop.sheet.view.Sheet;

/**
 * Remembers what the user arranged in the sheets of a window, by the ids of sheet and column:
 * widths, hidden columns, their order, unfolded rows.
 */
final class SheetMemory {
  private static final String KEY = "sheet.";

  private static final int MOST_ROWS = 400;

  private final Settings settings;
  private final Map<String, Sheet> sheets = new HashMap<>();

  SheetMemory(Settings settings) {
    this.settings = settings;
  }

  /** Arranges sheets that were not there before, and remembers what happens to them. */
  void lookAt(Frame frame) {
    for (Node node : frame.lookupAll(".sheet")) {
      if (node instanceof Sheet sheet
          && sheet.getId() != null
          && sheets.put(sheet.getId(), sheet) != sheet) {
        recall(sheet);
        sheet.setOnColumnsChosen(() -> keepColumns(sheet));
        sheet.rememberedProperty().addListener((key, was, is) -> recallColumns(sheet));
      }
    }
  }

  private void recallColumns(Sheet sheet) {
    String key = KEY + sheet.rememberedAs();
    sheet.choose(
        new ColumnsChosen(
            settings.get(key + ".widths").map(SheetMemory::widths).orElse(Map.of()),
            settings.get(key + ".hidden").map(SheetMemory::names).orElse(Set.of()),
            settings
                .get(key + ".order")
                .filter(order -> !order.isEmpty())
                .map(order -> List.of(order.split(",")))
                .orElse(List.of())));
  }

  private void recall(Sheet sheet) {
    recallColumns(sheet);
    String key = KEY + sheet.getId();
    settings.get(key + ".unfolded").map(SheetMemory::names).ifPresent(sheet.model()::unfold);
  }

  private void keepColumns(Sheet sheet) {
    String key = KEY + sheet.rememberedAs();
    ColumnsChosen chosen = sheet.columnsChosen();
    settings.set(
        key + ".widths",
        new TreeMap<>(chosen.widths())
            .entrySet().stream()
                .map(width -> width.getKey() + ":" + Math.round(width.getValue()))
                .collect(Collectors.joining(",")));
    settings.set(key + ".hidden", String.join(",", new TreeSet<>(chosen.hidden())));
    settings.set(key + ".order", String.join(",", chosen.order()));
  }

  /** Remembers which rows are unfolded, before the window goes. */
  void keepRows() {
    sheets.forEach(
        (id, sheet) -> {
          Set<String> unfolded = sheet.model().unfolded();
          if (!unfolded.isEmpty() && unfolded.size() <= MOST_ROWS) {
            settings.set(KEY + id + ".unfolded", String.join(",", unfolded));
          }
        });
  }

  private static Set<String> names(String text) {
    return Arrays.stream(text.split(","))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What is no width is passed over. */
  private static Map<String, Double> widths(String text) {
    Map<String, Double> widths = new LinkedHashMap<>();
    for (String each : text.split(",")) {
      String[] parts = each.split(":");
      if (parts.length == 2 && parts[1].matches("\\d{1,5}")) {
        widths.put(parts[0], Double.valueOf(parts[1]));
      }
    }
    return widths;
  }
}
