package org.yubian.session;

import java.time.Instant;
import org.yubian.budget.Edit;

/**
 * One edit as it goes into the journal.
 *
 * @param author who made it
 * @param text what it does, in Chinese, amounts in 元
 * @param edit what is to be applied; of an undo the inverse of the edit that is taken back
 */
public record Revision(Instant at, String author, Action action, String text, Edit edit) {
  /**
   * How a budget came to be.
   *
   * @param author who made or brought it
   * @param text such as 导入 兖州2024.json
   */
  public record Origin(Instant at, String author, String text) {}

  /** How the edit came about. */
  public enum Action {
    EDIT("修改"),
    UNDO("撤销"),
    REDO("重做"),
    /** The budget came to be: entered, imported or copied. */
    CREATE("建立");

    private final String label;

    Action(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
