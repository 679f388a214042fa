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
  private static final double TITLE_WIDTH = 58;
  private static final int HEADER_ROW = 2;

  private final SheetWriter writer;
  private final List<Entry> entries;
  private final List<Column> columns = new ArrayList<>();

  /** A table in the list. */
  record Entry(String sheet, String number, String title, boolean empty) {}

  private enum Column {
    PLACE(8),
    FORM(14),
    TITLE(TITLE_WIDTH),
    REMARK(16);

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
    columns.addAll(List.of(Column.values()));
    if (entries.stream().allMatch(entry -> entry.number().isEmpty())) {
      columns.remove(Column.FORM);
    }
  }

  /**
   * @param subtitle whose tables they are
   */
  void write(String subtitle) {
    writer.widths(columns.stream().map(column -> column.width).toList());
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
          Look link = Look.of(FACE.asLink(), HorizontalAlignment.LEFT).wrapped();
          writer.text(row, i, entry.title(), link.with(Look.Border.THIN));
          writer.link(row, i, entry.sheet());
        }
      }
    }
    // Its letters are larger than those the width counts in.
    int room = (int) (TITLE_WIDTH * Styles.BASE.size() / FACE.size());
    writer.height(row, ROW_HEIGHT * TextMeasure.lines(entry.title(), room));
  }
}
