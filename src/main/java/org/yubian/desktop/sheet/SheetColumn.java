package org.yubian.desktop.sheet;

/**
 * A column of a sheet.
 *
 * @param id by which its width is remembered
 * @param name what it is called alone, outside the headings
 * @param width in pixels, unless the user chose another
 */
public record SheetColumn(String id, String name, double width, Align align) {
  /** Where the text stands in its cell. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  public static SheetColumn text(String id, String name, double width) {
    return new SheetColumn(id, name, width, Align.LEFT);
  }

  public static SheetColumn amount(String id, String name, double width) {
    return new SheetColumn(id, name, width, Align.RIGHT);
  }
}
