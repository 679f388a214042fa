package org.yubian.desktop.expenditure;

import java.util.ArrayList;
import java.util.List;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.ledger.SumRow;

/**
 * The columns in use, and how they are laid out. Rare ones are there only where something falls in
 * them.
 */
record ExpenditureColumns(List<ExpenditureColumn> all, SheetLayout layout) {
  static final ExpenditureColumns NONE = new ExpenditureColumns(List.of(), SheetLayout.EMPTY);

  ExpenditureColumns {
    all = List.copyOf(all);
  }

  static ExpenditureColumns of(Desk desk, Arrangement by) {
    SumRow total = desk.ledger().table(by.spec().id()).fixed(0);
    List<ExpenditureColumn> wanted = new ArrayList<>();
    for (ExpenditureColumn column : ExpenditureColumn.values()) {
      if (isWanted(column, by, total)) {
        wanted.add(column);
      }
    }
    String longest = desk.display().cells().format(total.sum(0));
    SheetLayout layout = new ExpenditureLayout(by, longest, wanted::contains).layout();
    return new ExpenditureColumns(wanted, layout);
  }

  private static boolean isWanted(ExpenditureColumn column, Arrangement by, SumRow total) {
    if (column == ExpenditureColumn.CROSS) {
      return by != Arrangement.FUNCTION;
    }
    return !column.isRare() || total.sum(by.spec().column(column.id())) != 0;
  }

  ExpenditureColumn at(int column) {
    return all.get(column);
  }
}
