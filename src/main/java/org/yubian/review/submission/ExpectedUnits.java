package org.yubian.review.submission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.subject.NameForm;
import org.yubian.subject.SubjectDataException;
import org.yubian.subject.edition.CsvRows;
import org.yubian.subject.edition.SourceRow;

/** The units that have to hand in a budget: a CSV of codes and names. */
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
   *
   * @throws FileProblem when it cannot be read, or lists no unit
   */
  public static ExpectedUnits read(Path file) throws FileProblem {
    List<SourceRow> rows;
    try {
      rows = CsvRows.read(file).rows();
    } catch (SubjectDataException e) {
      throw FileProblem.content(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw FileProblem.reading(file, e);
    }
    int code = 0;
    int name = 1;
    List<Expected> units = new ArrayList<>();
    for (SourceRow row : rows) {
      int codeHeading = heading(row, CODE_HEADINGS);
      int nameHeading = heading(row, NAME_HEADINGS);
      if (units.isEmpty() && nameHeading >= 0) {
        code = codeHeading;
        name = nameHeading;
      } else if (!cell(row, name).isEmpty()) {
        units.add(new Expected(cell(row, code), cell(row, name)));
      }
    }
    if (units.isEmpty()) {
      throw FileProblem.content(TEXT.get("expected.none", file));
    }
    return new ExpectedUnits(units);
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
