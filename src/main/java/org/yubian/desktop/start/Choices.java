package org.yubian.desktop.start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.opening.RecentBudget;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

/** Boxes with something to choose from. */
final class Choices {
  private Choices() {}

  /** A box with the first value chosen. */
  static <T> ComboBox<T> box(String id, List<T> values, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setPrefWidth(340);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
    box.getItems().setAll(values);
    box.getSelectionModel().selectFirst();
    return box;
  }

  /** All packs without mistakes. */
  static List<Pack> packs(PackLibrary library) {
    List<Pack> packs = new ArrayList<>();
    for (String id : library.ids()) {
      try {
        packs.add(library.get(id));
      } catch (PackException e) {
        // 模板管理 shows the mistakes of a pack; here it just cannot be chosen.
        continue;
      }
    }
    return packs;
  }

  /** Nothing, or one of the recent budgets that are still there. */
  static List<Base> bases(List<RecentBudget> recents) {
    List<Base> bases = new ArrayList<>();
    bases.add(new Base.None());
    recents.stream().filter(RecentBudget::isThere).map(Base.Stored::of).forEach(bases::add);
    return bases;
  }
}
