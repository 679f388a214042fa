package org.yubian.desktop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.desktop.settings.Settings;

/** What the user said columns hold, by the headings of their table. */
public final class ColumnMemory {
  private static final String START = "columns.";
  private static final int LONGEST = 600;

  private final @Nullable Settings settings;
  private final Map<String, String> known = new HashMap<>();

  /**
   * @param settings where it lasts; null to remember only as long as the window
   */
  public ColumnMemory(@Nullable Settings settings) {
    this.settings = settings;
  }

  /** What columns with these headings held last time. */
  public Optional<List<Field>> recall(List<String> headings) {
    String key = key(headings);
    Optional<String> value =
        settings == null ? Optional.ofNullable(known.get(key)) : settings.get(key);
    return value.map(ColumnMemory::fields).filter(fields -> fields.size() == headings.size());
  }

  /** Names that no field has any more give a list of another length. */
  private static List<Field> fields(String names) {
    List<Field> fields = new ArrayList<>();
    for (String name : names.split(",")) {
      for (Field field : Field.values()) {
        if (field.name().equals(name)) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  public void remember(List<String> headings, List<Field> fields) {
    if (headings.stream().allMatch(String::isEmpty)) {
      return;
    }
    String value = String.join(",", fields.stream().map(Enum::name).toList());
    if (settings == null) {
      known.put(key(headings), value);
    } else {
      settings.set(key(headings), value);
    }
  }

  /** Headings in one line that is no longer than settings may be. */
  private static String key(List<String> headings) {
    String whole = String.join("|", headings).replaceAll("[=\\s\\p{Cntrl}]", "");
    String shown = whole.substring(0, Math.min(LONGEST, whole.length()));
    return START + shown + (shown.equals(whole) ? "" : Integer.toHexString(whole.hashCode()));
  }
}
