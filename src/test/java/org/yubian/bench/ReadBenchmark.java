package org.yubian.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.yubian.office.excel.Exports;
import org.yubian.office.received.ReceivedWorkbooks;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;
import org.yubian.session.WorkbookReader.Verification;

/**
 * Reading a submitted workbook and comparing every cell with what its budget gives, beside a bare
 * pass of POI's event reader and of fastexcel-reader over the same file, which only look at each
 * cell's text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class ReadBenchmark {
  @Param({"yanzhou-2024", "jiyuan-2024"})
  public String sample;

  private Request request;
  private Path file;

  @Setup
  public void write() throws Exception {
    file = Files.createTempFile("yubian", ".xlsx");
    request = Exports.request(Exports.sample(sample), Kind.SUBMISSION, file);
    Files.write(file, Exports.bytes(request));
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  @Benchmark
  public Verification readAndVerify() throws Exception {
    return new ReceivedWorkbooks().read(file).verify(request.budget(), request.tables());
  }

  @Benchmark
  public Object readOnly() throws Exception {
    return new ReceivedWorkbooks().read(file);
  }

  @Benchmark
  public int bareEventsOfPoi() throws Exception {
    Counter counter = new Counter();
    try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(workbook);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
      SAXParserFactory parsers = SAXParserFactory.newInstance();
      parsers.setNamespaceAware(true);
      for (Iterator<InputStream> sheets = reader.getSheetsData(); sheets.hasNext(); ) {
        try (InputStream sheet = sheets.next()) {
          XMLReader xml = parsers.newSAXParser().getXMLReader();
          xml.setContentHandler(
              new XSSFSheetXMLHandler(reader.getStylesTable(), strings, counter, false));
          xml.parse(new InputSource(sheet));
        }
      }
    }
    return counter.characters;
  }

  @Benchmark
  public int rawCellsOfFastexcel() throws IOException {
    int characters = 0;
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<Sheet> sheets = workbook.getSheets()) {
      for (Sheet sheet : (Iterable<Sheet>) sheets::iterator) {
        try (Stream<Row> rows = sheet.openStream()) {
          characters +=
              rows.flatMap(Row::stream)
                  .mapToInt(cell -> cell == null ? 0 : cell.getText().length())
                  .sum();
        }
      }
    }
    return characters;
  }

  private static final class Counter implements SheetContentsHandler {
    private int characters;

    @Override
    public void startRow(int row) {}

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(String address, String text, XSSFComment comment) {
      characters += text == null ? 0 : text.length();
    }
  }
}
