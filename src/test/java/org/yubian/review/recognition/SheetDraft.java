package org.yubian.review.recognition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A sheet as somebody types it; amounts are put in as numbers.
 *
 * @param above rows above the header
 * @param merged whether headings are merged over their columns and rows
 * @param textNumbers whether amounts are put in as texts
 * @param numberCodes whether codes are put in as numbers
 */
record SheetDraft(
    String name,
    List<List<String>> above,
    List<List<String>> header,
    List<List<String>> body,
    List<String> notes,
    boolean merged,
    boolean textNumbers,
    boolean numberCodes) {

  static SheetDraft of(PrintedTable table) {
    List<List<String>> above = new ArrayList<>();
    if (!table.tableNumber().isEmpty()) {
      above.add(List.of(table.tableNumber()));
    }
    above.add(List.of(table.title()));
    List<String> line = new ArrayList<>();
    line.add(table.unitLine());
    while (line.size() < Math.max(2, table.header().getFirst().size() - 1)) {
      line.add("");
    }
    line.add("单位：" + table.amountUnit());
    above.add(line);
    return new SheetDraft(
        table.title(), above, table.header(), table.body(), table.notes(), true, false, false);
  }

  SheetDraft withName(String other) {
    return new SheetDraft(other, above, header, body, notes, merged, textNumbers, numberCodes);
  }

  SheetDraft withAbove(List<List<String>> other) {
    return new SheetDraft(name, other, header, body, notes, merged, textNumbers, numberCodes);
  }

  SheetDraft withHeader(List<List<String>> other) {
    return new SheetDraft(name, above, other, body, notes, merged, textNumbers, numberCodes);
  }

  SheetDraft withBody(List<List<String>> other) {
    return new SheetDraft(name, above, header, other, notes, merged, textNumbers, numberCodes);
  }

  SheetDraft withNotes(List<String> other) {
    return new SheetDraft(name, above, header, body, other, merged, textNumbers, numberCodes);
  }

  SheetDraft withMerged(boolean other) {
    return new SheetDraft(name, above, header, body, notes, other, textNumbers, numberCodes);
  }

  SheetDraft withTextNumbers(boolean other) {
    return new SheetDraft(name, above, header, body, notes, merged, other, numberCodes);
  }

  SheetDraft withNumberCodes(boolean other) {
    return new SheetDraft(name, above, header, body, notes, merged, textNumbers, other);
  }

  SheetDraft withCells(UnaryOperator<String> change) {
    return withHeader(changed(header, change)).withBody(changed(body, change));
  }

  private static List<List<String>> changed(List<List<String>> rows, UnaryOperator<String> change) {
    return rows.stream().map(row -> row.stream().map(change).toList()).toList();
  }

  /** All of them below each other, headings not merged. */
  static SheetDraft stacked(List<SheetDraft> drafts) {
    List<List<String>> all = new ArrayList<>();
    for (SheetDraft draft : drafts) {
      all.addAll(draft.above());
      all.addAll(draft.header());
      all.addAll(draft.body());
      draft.notes().forEach(note -> all.add(List.of(note)));
      all.add(List.of());
    }
    return new SheetDraft("预算", List.of(), List.of(), all, List.of(), false, false, false);
  }

  static void write(List<SheetDraft> drafts, Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle amounts = workbook.createCellStyle();
      amounts.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
      for (SheetDraft draft : drafts) {
        draft.write(workbook.createSheet(draft.name()), amounts);
      }
      workbook.write(out);
    }
  }

  private void write(XSSFSheet sheet, CellStyle amounts) {
    int row = 0;
    for (List<String> texts : above) {
      write(sheet, row++, texts, null);
    }
    if (merged && !header.isEmpty()) {
      for (int[] span : spans(header)) {
        sheet.addMergedRegion(new CellRangeAddress(row + span[0], row + span[1], span[2], span[3]));
      }
    }
    for (List<String> texts : header) {
      write(sheet, row++, texts, null);
    }
    for (List<String> texts : body) {
      write(sheet, row++, texts, textNumbers ? null : amounts);
    }
    for (String note : notes) {
      write(sheet, row++, List.of(note), null);
    }
  }

  private void write(XSSFSheet sheet, int index, List<String> texts, CellStyle amounts) {
    var row = sheet.createRow(index);
    for (int column = 0; column < texts.size(); column++) {
      String text = texts.get(column);
      if (!text.isEmpty()) {
        Cell cell = row.createCell(column);
        if (amounts != null && text.matches("-?[0-9,]+\\.[0-9]{1,6}")) {
          cell.setCellValue(Double.parseDouble(text.replace(",", "")));
          cell.setCellStyle(amounts);
        } else if (amounts != null && numberCodes && text.matches("[0-9]{1,15}")) {
          cell.setCellValue(Double.parseDouble(text));
        } else {
          cell.setCellValue(text);
        }
      }
    }
  }

  /** First row, last row, first column and last column of headings over several cells. */
  static List<int[]> spans(List<List<String>> header) {
    List<int[]> spans = new ArrayList<>();
    int rows = header.size();
    int width = header.getFirst().size();
    int[][] end = new int[rows][width];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < width; c++) {
        if (header.get(r).get(c).isEmpty()) {
          continue;
        }
        int last = c;
        while (last + 1 < width
            && header.get(r).get(last + 1).isEmpty()
            && hasBelow(header, r, last + 1)
            && hasBelow(header, r, c)
            && (r == 0 || end[r - 1][last + 1] == end[r - 1][c])) {
          last++;
        }
        int bottom = r;
        while (last == c && bottom + 1 < rows && header.get(bottom + 1).get(c).isEmpty()) {
          bottom++;
        }
        for (int k = c; k <= last; k++) {
          end[r][k] = last + 1;
        }
        if (last > c || bottom > r) {
          spans.add(new int[] {r, bottom, c, last});
        }
      }
    }
    return spans;
  }

  private static boolean hasBelow(List<List<String>> header, int row, int column) {
    for (int below = row + 1; below < header.size(); below++) {
      if (!header.get(below).get(column).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
