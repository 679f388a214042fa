package org.yubian.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.yubian.FileProblem;
import org.yubian.subject.SubjectDataException;
import org.yubian.subject.edition.CsvRows;
import org.yubian.subject.edition.SourceRows;

/** Port: reads lists, of subjects or of units, from the files people keep them in. */
public interface SourceFiles {
  /**
   * The sheets of a workbook that hold anything, in order.
   *
   * @throws FileProblem when it is no workbook, or not one to be trusted
   */
  List<SourceRows> workbook(Path workbook) throws FileProblem;

  /**
   * The lists in a file: the sheets of a workbook, or the one list of a .csv or .txt.
   *
   * @throws FileProblem when it cannot be read
   * @throws SubjectDataException when it is no text of a kind that is known
   */
  default List<SourceRows> read(Path file) throws FileProblem {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".txt")) {
      return workbook(file);
    }
    try {
      return List.of(CsvRows.read(file));
    } catch (FileProblem e) {
      throw e;
    } catch (IOException e) {
      throw FileProblem.reading(file, e);
    }
  }
}
