package org.yubian.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yubian.office.excel.Exports;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;
import org.yubian.table.Cell;
import org.yubian.table.FormGrid;
import org.yubian.table.Grid;

/**
 * A whole workbook, from tables already laid out to its last byte in memory, beside what POI needs
 * for the same cells without looks, merges, formulas or print setup.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 6, time = 3)
@Fork(1)
public class ExportBenchmark {
  @Param({"yanzhou-2024", "jiyuan-2024", "zengdu-2024"})
  public String sample;

  private Request submission;
  private Request publication;

  /** For each table its cells, a text or a number. */
  private final List<List<List<Object>>> cells = new ArrayList<>();

  @Setup
  public void layOut() throws Exception {
    submission = Exports.request(Exports.sample(sample), Kind.SUBMISSION, Path.of("x.xlsx"));
    publication = Exports.request(Exports.sample(sample), Kind.PUBLIC, Path.of("x.xlsx"));
    submission.grids().forEach(grid -> cells.add(cells(grid)));
    submission.tables().forms().forEach(form -> cells.add(cells(form)));
  }

  private static List<List<Object>> cells(Grid grid) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of(grid.heading().title()));
    for (List<String> header : grid.texts().subList(0, grid.headerRows())) {
      rows.add(List.copyOf(header));
    }
    grid.rows().forEach(row -> rows.add(row.cells().stream().map(ExportBenchmark::value).toList()));
    return rows;
  }

  private static List<List<Object>> cells(FormGrid form) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of(form.heading().title()));
    for (int row = 0; row < form.rows(); row++) {
      rows.add(new ArrayList<>(Collections.nCopies(form.columns(), "")));
    }
    form.cells()
        .forEach(cell -> rows.get(cell.row() + 1).set(cell.column(), formValue(cell.content())));
    return rows;
  }

  private static Object formValue(Cell cell) {
    return cell.text().matches("-?[\\d,]+(\\.\\d+)?") ? value(cell) : cell.text();
  }

  private static Object value(Cell cell) {
    return cell instanceof Cell.Text || cell.text().isEmpty()
        ? cell.text()
        : new BigDecimal(cell.text().replace(",", "")).doubleValue();
  }

  @Benchmark
  public byte[] submission() throws IOException {
    return Exports.bytes(submission);
  }

  @Benchmark
  public byte[] publication() throws IOException {
    return Exports.bytes(publication);
  }

  @Benchmark
  public byte[] bare() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        UnsynchronizedByteArrayOutputStream out =
            UnsynchronizedByteArrayOutputStream.builder().get()) {
      for (int i = 0; i < cells.size(); i++) {
        write(workbook.createSheet(Integer.toString(i)), cells.get(i));
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void write(XSSFSheet sheet, List<List<Object>> rows) {
    for (int r = 0; r < rows.size(); r++) {
      XSSFRow row = sheet.createRow(r);
      for (int c = 0; c < rows.get(r).size(); c++) {
        switch (rows.get(r).get(c)) {
          case Double number -> row.createCell(c).setCellValue(number);
          case String text when !text.isEmpty() -> row.createCell(c).setCellValue(text);
          default -> row.createCell(c);
        }
      }
    }
  }
}
