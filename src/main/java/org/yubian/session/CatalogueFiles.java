package org.yubian.session;

import java.nio.file.Path;
import java.util.List;
import org.yubian.FileProblem;
import org.yubian.subject.edition.SourceRows;

/** Port: reads lists of subjects from workbooks. */
public interface CatalogueFiles {
  /**
   * The sheets that hold anything, in order.
   *
   * @throws FileProblem when it is no workbook, or not one to be trusted
   */
  List<SourceRows> read(Path workbook) throws FileProblem;
}
