package org.yubian.office.received;

import java.util.List;
import java.util.Set;
import org.yubian.office.carried.VisibleCells;
import org.yubian.session.SubmittedSheet;

/**
 * What was read of a sheet.
 *
 * @param numbers places of cells that hold numbers, as {@link VisibleCells#place} gives them
 */
record SheetContent(VisibleCells cells, Set<Long> numbers, List<SubmittedSheet.Merge> merges) {
  static final SheetContent NONE = new SheetContent(new VisibleCells(), Set.of(), List.of());

  SubmittedSheet submitted(ReceivedSheet sheet) {
    List<SubmittedSheet.Shown> shown =
        cells.all().stream()
            .map(
                cell ->
                    new SubmittedSheet.Shown(
                        cell.row(),
                        cell.column(),
                        cell.text(),
                        numbers.contains(VisibleCells.place(cell.row(), cell.column()))))
            .toList();
    boolean hidden = sheet.state().equals("hidden") || sheet.state().equals("veryHidden");
    return new SubmittedSheet(sheet.name(), hidden, shown, merges);
  }
}
