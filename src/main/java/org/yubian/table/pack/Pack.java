package org.yubian.table.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template pack: all tables of one province, year and scope.
 *
 * @param folder where it was read from, for the list of packs
 * @param parent id of the pack it inherits from
 * @param projectCategories 项目类别 in the order in which tables sort by them
 */
public record Pack(
    String id,
    String version,
    int year,
    String title,
    String folder,
    @Nullable String parent,
    PrintedNames names,
    List<String> projectCategories,
    List<TableDef> tables) {
  public Pack {
    projectCategories = List.copyOf(projectCategories);
    tables = List.copyOf(tables);
  }

  /**
   * @throws IllegalArgumentException for a number no table has
   */
  public TableDef table(String number) {
    return tables.stream()
        .filter(table -> table.number().equals(number))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + " " + number));
  }
}
