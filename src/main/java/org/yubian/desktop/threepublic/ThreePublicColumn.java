package org.yubian.desktop.threepublic;

import java.util.ArrayList;
import java.util.List;
import org.yubian.Messages;
import org.yubian.desktop.sheet.Heading;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.SheetLayout;
import org.yubian.desktop.threepublic.ThreePublicFigures.Year;

/** The columns of 三公经费. */
enum ThreePublicColumn {
  NAME,
  PREVIOUS_DERIVED,
  PREVIOUS_DECLARED,
  PREVIOUS_SHOWN,
  DERIVED,
  DECLARED,
  SHOWN,
  DIFFERENCE,
  GROWTH,
  RATE,
  SHARE;

  private static final Messages TEXT = Messages.of(ThreePublicColumn.class);

  boolean isDeclared() {
    return this == DECLARED || this == PREVIOUS_DECLARED;
  }

  boolean isDerived() {
    return this == DERIVED || this == PREVIOUS_DERIVED;
  }

  Year year() {
    return ordinal() <= PREVIOUS_SHOWN.ordinal() ? Year.PREVIOUS : Year.CURRENT;
  }

  String title() {
    return TEXT.get("threepublic.column." + name());
  }

  static ThreePublicColumn at(int column) {
    return values()[column];
  }

  static SheetLayout layout() {
    List<Heading> headings =
        List.of(
            new Heading.Leaf(SheetColumn.text("name", NAME.title(), 240)),
            over(
                TEXT.get("threepublic.previous"),
                PREVIOUS_DERIVED,
                PREVIOUS_DECLARED,
                PREVIOUS_SHOWN),
            over(TEXT.get("threepublic.current"), DERIVED, DECLARED, SHOWN, DIFFERENCE),
            over(TEXT.get("threepublic.compared"), GROWTH, RATE, SHARE));
    return Heading.layout(headings, 1, 1);
  }

  private static Heading over(String name, ThreePublicColumn... columns) {
    List<SheetColumn> below = new ArrayList<>();
    for (ThreePublicColumn column : columns) {
      boolean percent = column == RATE || column == SHARE;
      below.add(SheetColumn.amount(column.name(), column.title(), percent ? 78 : 92));
    }
    return new Heading.Over(name, below);
  }
}
