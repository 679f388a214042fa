package org.yubian.table.pack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A template pack: all tables of one province, year and scope.
 *
 * @param version of the pack; a budget remembers id and version of the pack it was made with
 * @param year the budget year it serves
 * @param origin where it comes from
 * @param forms beside the tables, such as 项目支出绩效目标表
 * @param audit what the pack changes in rules of the audit: by id of the rule, property and value
 */
public record Pack(
    String id,
    String version,
    int year,
    String title,
    Origin origin,
    Vocabulary vocabulary,
    List<TableDef> tables,
    List<FormDef> forms,
    Map<String, Map<String, String>> audit) {
  public Pack {
    tables = List.copyOf(tables);
    forms = List.copyOf(forms);
    audit = Map.copyOf(audit);
  }

  /**
   * @param folder it was read from, to show in lists
   * @param parent id of the pack it inherits from
   */
  public record Origin(String folder, @Nullable String parent) {}

  public String folder() {
    return origin.folder();
  }

  public PrintedNames names() {
    return vocabulary.names();
  }
}
