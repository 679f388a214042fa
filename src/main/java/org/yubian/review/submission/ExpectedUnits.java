package org.yubian.review.submission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.session.SourceFiles;
import org.yubian.subject.NameForm;
import org.yubian.subject.SubjectDataException;
import org.yubian.subject.edition.SourceRow;
import org.yubian.subject.edition.SourceRows;

/** The units that have to hand in a budget: codes and names in a workbook or a CSV. */
public record ExpectedUnits(List<Expected> units) {
  private static final Messages TEXT = Messages.of(ExpectedUnits.class);
  private static final Set<String> CODE_HEADINGS = Set.of("单位编码", "单位代码", "预算单位编码", "编码", "代码");
  private static final Set<String> NAME_HEADINGS = Set.of("单位名称", "预算单位名称", "预算单位", "单位", "名称");

  public ExpectedUnits {
    units = List.copyOf(units);
  }

  /**
   * @param code empty where the list has none
   */
  public record Expected(String code, String name) {}

  /**
   * Reads a list with the headings 单位编码 (or 单位代码) and 单位名称; without headings its first two columns.
   * Of a workbook the first sheet that lists units.
   *
   * @throws FileProblem when it cannot be read, or lists no unit
   */
  public static ExpectedUnits read(Path file, SourceFiles files) throws FileProblem {
    try {
      for (SourceRows list : files.read(file)) {
        List<Expected> units = units(list.rows());
        if (!units.isEmpty()) {
          return new ExpectedUnits(units);
        }
      }
    } catch (SubjectDataException e) {
      throw FileProblem.content(String.valueOf(e.getMessage()));
    }
    throw FileProblem.content(TEXT.get("expected.none", file));
  }

  private static List<Expected> units(List<SourceRow> rows) {
    int code = 0;
    int name = 1;
    boolean headed = false;
    List<Expected> units = new ArrayList<>();
    for (SourceRow row : rows) {
      int nameHeading = heading(row, NAME_HEADINGS);
      if (nameHeading >= 0) {
        code = heading(row, CODE_HEADINGS);
        name = nameHeading;
        if (!headed) {
          // What stood above the headings was a title; further ones begin a printed page.
          units.clear();
        }
        headed = true;
      } else if (!cell(row, name).isEmpty()) {
        units.add(new Expected(cell(row, code), cell(row, name)));
      }
    }
    return units;
  }

  private static int heading(SourceRow row, Set<String> headings) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (headings.contains(NameForm.of(row.cells().get(i)))) {
        return i;
      }
    }
    return -1;
  }

  private static String cell(SourceRow row, int index) {
    return index < 0 || index >= row.cells().size() ? "" : row.cells().get(index).strip();
  }
}
