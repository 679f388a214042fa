package org.yubian.session;

import java.nio.file.Path;
import java.util.List;
import org.yubian.FileProblem;

/** Port: reads what stands in the sheets of a workbook or a text file, whatever their layout. */
public interface SheetFiles {
  /**
   * The visible sheets that hold anything, in order.
   *
   * @throws FileProblem when it is neither a workbook nor a text of rows, or not one to be trusted
   */
  List<Sheet> read(Path file) throws FileProblem;

  /**
   * What stands in a sheet. Numbers are given with all their digits, however they are displayed.
   *
   * @param rows from the first row on, blank ones included; rows may be of different length. A text
   *     merged over several rows stands in each of them, once.
   */
  record Sheet(String name, List<List<String>> rows) {
    public Sheet {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
