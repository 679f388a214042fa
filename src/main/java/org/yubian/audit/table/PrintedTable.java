package org.yubian.audit.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.table.pack.TableDef;

/**
 * A statutory table read from elsewhere, such as a submitted workbook or a published page.
 *
 * @param def which table of the pack it is
 * @param head what stands around it
 * @param body the rows below the header: one text for each leaf column of the definition, in its
 *     order, as displayed; blank where a cell is merged into another
 */
public record PrintedTable(TableDef def, Head head, List<List<String>> body) {
  public PrintedTable {
    body = body.stream().map(List::copyOf).toList();
  }

  /**
   * What stands around a table; null where nothing is printed.
   *
   * @param amountUnit 元 or 万元 as printed
   * @param notes lines below it
   * @param addresses names a cell of the body in the workbook
   */
  public record Head(
      String title,
      @Nullable String number,
      @Nullable String unitLine,
      @Nullable String amountUnit,
      List<String> notes,
      AuditedTable.Addresses addresses) {
    public Head {
      notes = List.copyOf(notes);
    }
  }
}
