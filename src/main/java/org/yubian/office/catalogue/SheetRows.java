package org.yubian.office.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.yubian.subject.edition.SourceRow;

/** Takes down the rows of a sheet while it is read. */
final class SheetRows implements SheetContentsHandler {
  /** The largest official catalogue has some two thousand rows. */
  static final int MOST_ROWS = 50_000;

  static final int MOST_COLUMNS = 256;

  private final List<SourceRow> rows = new ArrayList<>();
  private List<String> cells = new ArrayList<>();

  /** The sheet holds more than a list of subjects could. */
  static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void startRow(int row) {
    cells = new ArrayList<>();
  }

  @Override
  public void cell(@Nullable String address, @Nullable String text, @Nullable XSSFComment comment) {
    int column = address == null ? cells.size() : new CellReference(address).getCol();
    if (column >= MOST_COLUMNS || text == null) {
      return;
    }
    while (cells.size() < column) {
      cells.add("");
    }
    if (cells.size() == column) {
      cells.add(text);
    } else {
      cells.set(column, text);
    }
  }

  @Override
  public void endRow(int row) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (rows.size() >= MOST_ROWS) {
      throw new TooManyException();
    }
    rows.add(new SourceRow(row + 1, cells));
  }

  /** Those that hold anything, numbered as in the sheet. */
  List<SourceRow> rows() {
    return rows;
  }
}
