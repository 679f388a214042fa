package org.yubian.office.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;
import org.yubian.money.AmountFormat;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.PageDef;
import org.yubian.table.pack.RowDef;

/** How the parts of a table are dressed. */
final class TableLooks {
  private static final int TITLE_SIZE = 18;

  private final Face body;
  private final String amountFormat;

  TableLooks(PageDef page, AmountFormat amounts) {
    body = Face.of(Face.SONG, page.fontSize());
    amountFormat = (amounts.grouping() ? "#,##0" : "0") + decimals(amounts.decimals());
  }

  private static String decimals(int count) {
    return count == 0 ? "" : "." + "0".repeat(count);
  }

  Look title() {
    return Look.of(Face.of(Face.HEI, TITLE_SIZE), HorizontalAlignment.CENTER);
  }

  Look caption(HorizontalAlignment across) {
    return Look.of(body, across);
  }

  Look header() {
    Face face = Face.of(Face.HEI, body.size());
    return Look.of(face, HorizontalAlignment.CENTER).wrapped().with(Look.Border.THIN);
  }

  Look note() {
    return Look.of(body, HorizontalAlignment.LEFT).wrapped();
  }

  /** A form's label beside or above what it names. */
  Look formLabel() {
    return formText(HorizontalAlignment.CENTER);
  }

  /** What is filled into a form. */
  Look formText(HorizontalAlignment across) {
    return Look.of(body, across).wrapped().with(Look.Border.THIN);
  }

  Look formAmount(int decimals) {
    String format = amountFormat.replaceFirst("\\..*", "") + decimals(decimals);
    return formText(HorizontalAlignment.CENTER).withFormat(format);
  }

  /** A label, code or name in the body. */
  Look text(ColumnDef.@Nullable Align align, String text, RowDef.Look row) {
    Look look = Look.of(face(row, text), across(align, text, row)).wrapped();
    return look.with(Look.Border.THIN);
  }

  Look amount(RowDef.Look row, String label) {
    return number(row, label).withFormat(amountFormat);
  }

  Look percent(RowDef.Look row, String label, int decimals) {
    return number(row, label).withFormat("0" + decimals(decimals));
  }

  private Look number(RowDef.Look row, String label) {
    return Look.of(face(row, label), HorizontalAlignment.RIGHT).with(Look.Border.THIN);
  }

  /** Totals and 类 stand out; 一、财政拨款 with its parts below does not. */
  private Face face(RowDef.Look row, String label) {
    return body.inBold(
        switch (row.style()) {
          case TOTAL, CLASS -> true;
          case SUBTOTAL -> isTotal(label);
          case SECTION, ITEM -> false;
        });
  }

  private static HorizontalAlignment across(
      ColumnDef.@Nullable Align align, String text, RowDef.Look row) {
    if (isTotal(text) && row.style() != RowDef.Style.ITEM) {
      return HorizontalAlignment.CENTER;
    }
    return switch (align) {
      case CENTER -> HorizontalAlignment.CENTER;
      case RIGHT -> HorizontalAlignment.RIGHT;
      case LEFT -> HorizontalAlignment.LEFT;
      case null -> HorizontalAlignment.LEFT;
    };
  }

  /** 合计, 小计, 总计, also with letters spaced. */
  private static boolean isTotal(String label) {
    return label.stripTrailing().endsWith("计");
  }
}
