package org.yubian.review.recognition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 */
record SheetDraft(
    String name,
    List<List<String>> above,
    List<List<String>> header,
    List<List<String>> body,
    List<String> notes,
    boolean merged,
    boolean textNumbers) {

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
        table.title(), above, table.header(), table.body(), table.notes(), true, false);
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
    if (merged) {
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

  private static void write(XSSFSheet sheet, int index, List<String> texts, CellStyle amounts) {
    var row = sheet.createRow(index);
    for (int column = 0; column < texts.size(); column++) {
      String text = texts.get(column);
      if (!text.isEmpty()) {
        Cell cell = row.createCell(column);
        if (amounts != null && text.matches("-?[0-9,]+\\.[0-9]{1,6}")) {
          cell.setCellValue(Double.parseDouble(text.replace(",", "")));
          cell.setCellStyle(amounts);
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
