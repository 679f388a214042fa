package org.yubian.table.pack;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of subjects as a pack prints them where they differ from the catalogue.
 *
 * @param halfBrackets whether brackets in names are half-width
 */
public record PrintedNames(
    Map<String, String> function,
    Map<String, String> department,
    Map<String, String> government,
    boolean halfBrackets) {
  public PrintedNames {
    function = Map.copyOf(function);
    department = Map.copyOf(department);
    government = Map.copyOf(government);
  }

  /** The name to print for a code whose catalogue name is given. */
  public String print(Map<String, String> own, String code, @Nullable String catalogue) {
    String name = own.getOrDefault(code, catalogue == null ? "" : catalogue);
    return halfBrackets && !own.containsKey(code) ? name.replace('（', '(').replace('）', ')') : name;
  }
}
