package org.yubian.session;

import java.nio.file.Path;
import java.util.List;
import org.yubian.FileProblem;
import org.yubian.budget.Budget;
import org.yubian.table.StatutoryTables;

/** Port: opens workbooks that somebody handed in. Nothing in them is run or followed. */
public interface WorkbookReader {
  /**
   * @throws FileProblem when the file is no workbook, or none that can be read safely
   */
  Submission read(Path file) throws FileProblem;

  /** A workbook as it was received. */
  interface Submission {
    Carried carried();

    /** What a budget's workbook has no need of. */
    List<Oddity> oddities();

    /** Everything the workbook shows, hidden sheets too. */
    List<SubmittedSheet> sheets();

    /**
     * Compares what the workbook shows with what the budget it carries gives.
     *
     * @param tables the budget's tables and forms
     */
    Verification verify(Budget budget, StatutoryTables tables);
  }

  /** The budget inside a workbook. */
  sealed interface Carried {
    /**
     * @param document in the exchange format
     */
    record Whole(byte[] document) implements Carried {
      public Whole {
        document = document.clone();
      }

      @Override
      public byte[] document() {
        return document.clone();
      }
    }

    /** It no longer matches its digest, or cannot be read. */
    record Broken() implements Carried {}

    /** There is none: not Yubian's workbook, not the 报送版, or lost when it was saved. */
    record None() implements Carried {}
  }

  /**
   * @param where name of the sheet or of the part of the file
   */
  record Oddity(Kind kind, String where) {
    /** What there is. */
    public enum Kind {
      MACRO,
      EMBEDDED,
      EXTERNAL_LINK,
      CONNECTION,
      HIDDEN_SHEET,
      VERY_HIDDEN_SHEET
    }
  }

  /**
   * What a workbook shows other than its budget gives.
   *
   * @param edits cells changed by hand, in the order of sheets and rows
   * @param missing names of sheets that are not there any more
   * @param renamed sheets under another name
   * @param outdated sheets untouched since they were written, for which this program gives other
   *     cells than the one that wrote them
   */
  record Verification(
      List<HandEdit> edits, List<String> missing, List<Renamed> renamed, List<String> outdated) {
    public Verification {
      edits = List.copyOf(edits);
      missing = List.copyOf(missing);
      renamed = List.copyOf(renamed);
      outdated = List.copyOf(outdated);
    }
  }

  /** A sheet that was called otherwise. */
  record Renamed(String was, String is) {}

  /**
   * A cell that shows something else than the budget gives.
   *
   * @param address such as C12
   * @param was what the budget gives, empty for nothing
   * @param is what stands there now
   */
  record HandEdit(String sheet, String address, String was, String is) {}
}
