package org.yubian.office.received;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.yubian.office.carried.CarriedBudget;
import org.yubian.office.carried.VisibleCells;
import org.yubian.office.excel.ExpectedSheets.Expected;
import org.yubian.session.WorkbookReader.HandEdit;
import org.yubian.session.WorkbookReader.Renamed;
import org.yubian.session.WorkbookReader.Verification;

/** Compares every cell of a workbook with what its budget gives. */
final class Verifier {
  private final Map<ReceivedSheet, VisibleCells> left;
  private final Map<String, String> digests = new HashMap<>();
  private final List<HandEdit> edits = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<Renamed> renamed = new ArrayList<>();
  private final List<String> outdated = new ArrayList<>();

  /**
   * @param written the tables' sheets and digests when the workbook was written
   */
  Verifier(Map<ReceivedSheet, VisibleCells> sheets, List<CarriedBudget.Table> written) {
    this.left = new LinkedHashMap<>(sheets);
    written.forEach(table -> digests.put(table.sheet(), table.digest()));
  }

  Verification verify(List<Expected> expected) {
    Map<Expected, ReceivedSheet> matches = new LinkedHashMap<>();
    Map<ReceivedSheet, VisibleCells> all = new LinkedHashMap<>(left);
    for (Expected sheet : expected) {
      left.keySet().stream()
          .filter(candidate -> candidate.name().equals(sheet.sheet()))
          .findFirst()
          .ifPresent(found -> take(sheet, found, matches));
    }
    for (Expected sheet : expected) {
      if (!matches.containsKey(sheet)) {
        mostAlike(sheet).ifPresent(found -> take(sheet, found, matches));
      }
    }
    for (Expected sheet : expected) {
      ReceivedSheet found = matches.get(sheet);
      if (found == null) {
        missing.add(sheet.sheet());
      } else {
        compare(sheet, found, all.getOrDefault(found, new VisibleCells()));
      }
    }
    return new Verification(edits, missing, renamed, outdated);
  }

  private void take(Expected sheet, ReceivedSheet found, Map<Expected, ReceivedSheet> matches) {
    matches.put(sheet, found);
    left.remove(found);
    if (!found.name().equals(sheet.sheet())) {
      renamed.add(new Renamed(sheet.sheet(), found.name()));
    }
  }

  /** A sheet under another name shows at least half of what is expected. */
  private Optional<ReceivedSheet> mostAlike(Expected sheet) {
    List<VisibleCells.Shown> expected = sheet.cells().all();
    ReceivedSheet best = null;
    long most = expected.size() / 2;
    for (Map.Entry<ReceivedSheet, VisibleCells> candidate : left.entrySet()) {
      long alike =
          expected.stream()
              .filter(c -> c.text().equals(candidate.getValue().text(c.row(), c.column())))
              .count();
      if (alike > most) {
        most = alike;
        best = candidate.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  private void compare(Expected expected, ReceivedSheet sheet, VisibleCells shown) {
    List<HandEdit> found = new ArrayList<>();
    for (VisibleCells.Shown cell : expected.cells().all()) {
      add(found, sheet, cell, cell.text(), shown.text(cell.row(), cell.column()));
    }
    for (VisibleCells.Shown cell : shown.all()) {
      boolean link = cell.row() == 0 && cell.text().equals(expected.beside());
      if (!link && expected.cells().text(cell.row(), cell.column()).isEmpty()) {
        add(found, sheet, cell, "", cell.text());
      }
    }
    if (!found.isEmpty() && sheet.digest(shown).equals(digests.get(expected.sheet()))) {
      outdated.add(sheet.name());
    } else {
      edits.addAll(found);
    }
  }

  private static void add(
      List<HandEdit> found, ReceivedSheet sheet, VisibleCells.Shown place, String was, String is) {
    if (!normal(was).equals(normal(is))) {
      String address = new CellReference(place.row(), place.column()).formatAsString();
      found.add(new HandEdit(sheet.name(), address, was, is));
    }
  }

  /** Programs save the ends of lines within a cell each in their own way. */
  private static String normal(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
