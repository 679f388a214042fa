package org.yubian.table.pack;

import org.jspecify.annotations.Nullable;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;
import org.yubian.money.ZeroStyle;

/** What a pack says once for all its tables, and a table may say otherwise. */
record PackDefaults(
    AmountFormat amounts,
    @Nullable Template unitLine,
    @Nullable Template amountLine,
    PageDef page) {
  /** Amounts as a pack displays them that does not say. */
  private static final PackDefaults NONE =
      new PackDefaults(
          new AmountFormat(DisplayUnit.WAN_YUAN, 2, true, ZeroStyle.BLANK),
          null,
          null,
          new PageDef(false, 20, 10));

  static PackDefaults read(Keys pack) {
    return new PackDefaults(
        NONE.amounts(pack.map("amounts", Shape.AMOUNTS)),
        line(pack, "unit_line", null),
        line(pack, "amount_line", null),
        NONE.page(pack));
  }

  /**
   * @param keys null = the pack's own
   */
  AmountFormat amounts(@Nullable Keys keys) {
    if (keys == null) {
      return amounts;
    }
    DisplayUnit unit = unit(keys);
    ZeroStyle zero = ColumnReader.zero(keys, "zero");
    int most = unit.exactDecimals();
    return new AmountFormat(
        unit,
        keys.number("decimals", Math.min(amounts.decimals(), most), 0, most),
        keys.flag("separators", amounts.grouping()),
        zero == null ? amounts.zero() : zero);
  }

  private DisplayUnit unit(Keys keys) {
    String name = keys.text("unit");
    if (name == null) {
      return amounts.unit();
    }
    for (DisplayUnit each : DisplayUnit.values()) {
      if (each.label().equals(name)) {
        return each;
      }
    }
    keys.problemAt("unit", "unit.unknown", name);
    return amounts.unit();
  }

  Caption caption(Keys keys) {
    String number = keys.text("table_no");
    Caption caption =
        new Caption(
            Template.of(keys.required("title")),
            number == null ? null : Template.of(number),
            line(keys, "unit_line", unitLine),
            line(keys, "amount_line", amountLine));
    Placeholders.check(caption.title(), Placeholders.OF_BUDGET, keys, "title");
    if (caption.tableNumber() != null) {
      Placeholders.check(caption.tableNumber(), Placeholders.OF_BUDGET, keys, "table_no");
    }
    return caption;
  }

  /** A line that may be given, inherited, or left out by {@code none}. */
  private static @Nullable Template line(Keys keys, String key, @Nullable Template otherwise) {
    String text = keys.text(key);
    if (text == null) {
      return otherwise;
    }
    Template line = Template.of(text);
    Placeholders.check(line, Placeholders.OF_BUDGET, keys, key);
    return text.equals("none") ? null : line;
  }

  PageDef page(Keys owner) {
    Keys keys = owner.map("page", Shape.PAGE);
    return keys == null
        ? page
        : new PageDef(
            keys.flag("landscape", page.landscape()),
            keys.number("row_height", page.rowHeight(), 10, 60),
            keys.number("font_size", page.fontSize(), 6, 22));
  }
}
