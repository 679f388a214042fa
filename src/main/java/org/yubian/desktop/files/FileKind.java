package org.yubian.desktop.files;

import java.util.List;
import org.yubian.Messages;

/** Kinds of files the user can be asked for. */
public enum FileKind {
  /**
   * What can be opened: a file of budgets, a document, a submitted workbook. Old workbooks are
   * shown too: choosing one says what to do with it, while one that is not listed only puzzles.
   */
  BUDGET(".mv.db", ".json", ".xlsx", ".xlsm", ".xls", ".et"),
  /** A budget that somebody handed in. */
  SUBMISSION(".xlsx", ".json", ".xlsm", ".xls", ".et"),
  DOCUMENT(".json"),
  WORKBOOK(".xlsx"),
  /** Lists of lines, as other programs export them. */
  TABLE(".xlsx", ".csv", ".txt", ".xlsm", ".xls", ".et"),
  /** A list of units. */
  UNITS(".xlsx", ".csv", ".txt", ".xlsm", ".xls", ".et"),
  /** A list of subjects. */
  SUBJECTS(".xlsx", ".csv", ".xlsm", ".xls", ".et"),
  PDF(".pdf"),
  PICTURE(".png"),
  BACKUP(".zip");

  private static final Messages TEXT = Messages.of(FileKind.class);

  private final List<String> endings;

  FileKind(String... endings) {
    this.endings = List.of(endings);
  }

  public String label() {
    return TEXT.get("kind." + name());
  }

  /** Such as *.xlsx. */
  public List<String> patterns() {
    return endings.stream().map(ending -> "*" + ending).toList();
  }

  /** The name with the ending of this kind, unless it has it already. */
  public String complete(String name) {
    return endings.stream().anyMatch(name::endsWith) ? name : name + endings.getFirst();
  }
}
