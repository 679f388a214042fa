package org.yubian.office.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yubian.Messages;

/** 目录: the tables in order, each a link to its sheet. */
final class ContentsSheet {
  private static final Messages TEXT = Messages.of(ContentsSheet.class);
  private static final Face FACE = Face.of(Face.SONG, 12);
  private static final Look CENTER =
      Look.of(FACE, HorizontalAlignment.CENTER).with(Look.Border.THIN).wrapped();
  private static final double ROW_HEIGHT = 26;

  /** With so many lines the list fills a page; lower rows keep more of them on it. */
  private static final int MANY = 22;

  private static final double LOW_ROW_HEIGHT = 21;
  private static final int SMALLEST = 10;
  private static final int HEADER_ROW = 2;

  private final SheetWriter writer;
  private final List<Entry> entries;
  private final double rowHeight;
  private final Face face;
  private final List<Column> columns = new ArrayList<>();

  /** A table in the list. */
  record Entry(String sheet, String number, String title, boolean empty) {}

  private enum Column {
    PLACE(8),
    FORM(13),
    TITLE(60),
    REMARK(14);

    private final double width;

    Column(double width) {
      this.width = width;
    }

    private String heading() {
      return switch (this) {
        case PLACE -> TEXT.get("contents.place");
        case FORM -> TEXT.get("contents.form");
        case TITLE -> TEXT.get("contents.table");
        case REMARK -> TEXT.get("contents.remark");
      };
    }
  }

  ContentsSheet(SheetWriter writer, List<Entry> entries) {
    this.writer = writer;
    this.entries = entries;
    this.rowHeight = entries.size() < MANY ? ROW_HEIGHT : LOW_ROW_HEIGHT;
    columns.addAll(List.of(Column.values()));
    if (entries.stream().allMatch(entry -> entry.number().isEmpty())) {
      columns.remove(Column.FORM);
    }
    this.face = fitting();
  }

  /**
   * @param subtitle whose tables they are
   */
  void write(String subtitle) {
    writer.widths(columns.stream().map(this::width).toList());
    across(0, TEXT.get("contents.title"), Face.of(Face.HEI, 20), 42);
    across(1, subtitle, FACE, ROW_HEIGHT);
    Look heading = CENTER.with(Face.of(Face.HEI, FACE.size()));
    for (int i = 0; i < columns.size(); i++) {
      writer.text(HEADER_ROW, i, columns.get(i).heading(), heading);
    }
    writer.height(HEADER_ROW, ROW_HEIGHT);
    for (int i = 0; i < entries.size(); i++) {
      entry(HEADER_ROW + 1 + i, i + 1, entries.get(i));
    }
    new PageSetup(false, false).apply(writer.sheet());
    writer.sheet().setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    PageSetup.numberPages(writer.sheet());
  }

  /** The titles take the room of a column that is not there. */
  private double width(Column column) {
    boolean wider = column == Column.TITLE && !columns.contains(Column.FORM);
    return wider ? column.width + Column.FORM.width : column.width;
  }

  private void across(int row, String text, Face face, double height) {
    CellRangeAddress all = new CellRangeAddress(row, row, 0, columns.size() - 1);
    writer.merged(all, text, Look.of(face, HorizontalAlignment.CENTER));
    writer.height(row, height);
  }

  private void entry(int row, int place, Entry entry) {
    for (int i = 0; i < columns.size(); i++) {
      switch (columns.get(i)) {
        case PLACE -> writer.text(row, i, Integer.toString(place), CENTER);
        case FORM -> writer.text(row, i, entry.number(), CENTER);
        case REMARK -> writer.text(row, i, entry.empty() ? TEXT.get("contents.empty") : "", CENTER);
        case TITLE -> {
          Look link = Look.of(face.asLink(), HorizontalAlignment.LEFT).wrapped();
          writer.text(row, i, entry.title(), link.with(Look.Border.THIN));
          writer.link(row, i, entry.sheet());
        }
      }
    }
    writer.height(row, rowHeight * lines(entry, face));
  }

  private int lines(Entry entry, Face face) {
    return TextMeasure.lines(entry.title(), TextMeasure.room(width(Column.TITLE), face.size()));
  }

  /** Some programs do not break the lines of a link: better one line of smaller letters. */
  private Face fitting() {
    int size = FACE.size();
    while (size > SMALLEST && !fits(Face.of(Face.SONG, size))) {
      size--;
    }
    return Face.of(Face.SONG, size);
  }

  private boolean fits(Face titles) {
    return entries.stream().allMatch(entry -> lines(entry, titles) == 1);
  }
}
