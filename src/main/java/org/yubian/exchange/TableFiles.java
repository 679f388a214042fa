package org.yubian.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.yubian.FileProblem;
import org.yubian.SafeFile;
import org.yubian.table.Grid;
import org.yubian.table.TableWriter;

/**
 * Writes each table as {@code NN-slug.csv}: the header rows padded to the table's width, a merged
 * cell's text in its first cell, then the rows, cells exactly as displayed; and {@code tables.json}
 * with what a CSV has no room for. UTF-8 without byte order mark.
 */
public final class TableFiles implements TableWriter {
  @Override
  public void write(List<Grid> tables, Path folder) throws FileProblem {
    SafeFile.makeFolder(folder);
    for (Grid table : tables) {
      write(folder.resolve(fileName(table)), CsvText.of(table.texts()));
    }
    write(folder.resolve("tables.json"), TableList.of(tables));
  }

  static String fileName(Grid table) {
    return table.def().number() + "-" + table.def().slug() + ".csv";
  }

  private static void write(Path file, String text) throws FileProblem {
    SafeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
