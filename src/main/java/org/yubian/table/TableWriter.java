package org.yubian.table;

import java.nio.file.Path;
import java.util.List;
import org.yubian.FileProblem;

/** Port: writes tables as files that other programs and people can read. */
public interface TableWriter {
  /**
   * @param folder receives the files; made if it is missing
   * @throws FileProblem when a file cannot be written; those before it are written then
   */
  void write(List<Grid> tables, Path folder) throws FileProblem;
}
