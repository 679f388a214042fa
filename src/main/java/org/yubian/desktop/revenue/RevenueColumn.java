package org.yubian.desktop.revenue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yubian.Messages;
import org.yubian.desktop.sheet.Heading;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetLayout;

/** The columns of this screen from left to right. */
enum RevenueColumn {
  NAME(250),
  DETAIL(170),
  PREVIOUS(130),
  CURRENT(130),
  GROWTH(120),
  RATE(84),
  NOTE(300);

  private static final Messages TEXT = Messages.of(RevenueColumn.class);

  private final int width;

  RevenueColumn(int width) {
    this.width = width;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static SheetLayout layout() {
    List<Heading> headings = new ArrayList<>();
    for (RevenueColumn column : values()) {
      String name = TEXT.get("revenue.column." + column.id());
      boolean text = column == NAME || column == DETAIL || column == NOTE;
      headings.add(
          new Heading.Leaf(
              text
                  ? SheetColumn.text(column.id(), name, column.width)
                  : SheetColumn.amount(column.id(), name, column.width)));
    }
    return Heading.outline(headings, 1, 1);
  }
}
