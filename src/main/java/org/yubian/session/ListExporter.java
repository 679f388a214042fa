package org.yubian.session;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.FileProblem;

/**
 * Port: writes lists, such as differences or findings, as a workbook to be filtered and sent on.
 */
public interface ListExporter {
  /**
   * The target is either replaced as a whole or stays as it was.
   *
   * @throws FileProblem when the target cannot be written
   */
  void export(List<Sheet> sheets, Path target) throws FileProblem;

  /**
   * A list on a sheet of its own.
   *
   * @param heading lines above the list, the first as its title; may be empty
   * @param rows each with a cell for each column
   */
  record Sheet(String name, List<String> heading, List<Column> columns, List<List<Cell>> rows) {
    public Sheet(String name, List<Column> columns, List<List<Cell>> rows) {
      this(name, List.of(), columns, rows);
    }

    public Sheet {
      heading = List.copyOf(heading);
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * @param width in characters
   */
  record Column(String title, int width) {}

  /** What a cell holds. */
  sealed interface Cell {
    record Text(String text) implements Cell {}

    /** A number shown with separators and this many decimals. */
    record Number(BigDecimal value, int decimals) implements Cell {}

    static Cell of(@Nullable String text) {
      return new Text(text == null ? "" : text);
    }

    static Cell of(long count) {
      return new Number(BigDecimal.valueOf(count), 0);
    }

    /** An amount of fen, in yuan. */
    static Cell yuan(long fen) {
      return new Number(BigDecimal.valueOf(fen, 2), 2);
    }
  }
}
