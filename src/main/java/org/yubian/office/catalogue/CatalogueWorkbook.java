package org.yubian.office.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.office.archive.WorkbookArchive;
import org.yubian.session.SourceFiles;
import org.yubian.subject.edition.SourceRow;
import org.yubian.subject.edition.SourceRows;

/** Lists of subjects and of units in .xlsx files, cells as they are displayed. */
public final class CatalogueWorkbook implements SourceFiles {
  private static final Messages TEXT = Messages.of(CatalogueWorkbook.class);

  @Override
  public List<SourceRows> workbook(Path workbook) throws FileProblem {
    try (WorkbookArchive archive = WorkbookArchive.open(workbook);
        OPCPackage content = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
      return sheets(workbook, content);
    } catch (FileProblem e) {
      throw e;
    } catch (SheetRows.TooManyException e) {
      throw FileProblem.content(TEXT.get("catalogue.large", workbook, SheetRows.MOST_ROWS));
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
      // POI tells a damaged workbook in many ways.
      throw FileProblem.content(TEXT.get("workbook.damaged", workbook));
    }
  }

  private static List<SourceRows> sheets(Path workbook, OPCPackage content)
      throws IOException, OpenXML4JException, SAXException {
    XSSFReader reader = new XSSFReader(content);
    ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(content);
    List<SourceRows> sheets = new ArrayList<>();
    XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (each.hasNext()) {
      SheetRows rows = new SheetRows();
      try (InputStream sheet = each.next()) {
        XMLReader xml = xmlReader();
        xml.setContentHandler(
            new XSSFSheetXMLHandler(
                reader.getStylesTable(),
                null,
                strings,
                rows,
                new DataFormatter(Locale.CHINA),
                false));
        xml.parse(new InputSource(sheet));
      }
      List<SourceRow> found = rows.rows();
      if (!found.isEmpty()) {
        String source = TEXT.get("catalogue.source", workbook.getFileName(), each.getSheetName());
        sheets.add(new SourceRows(source, found));
      }
    }
    return sheets;
  }

  private static XMLReader xmlReader() throws SAXException, IOException {
    try {
      XMLReader xml = XMLHelper.newXMLReader();
      // Without one the parser complains on standard error besides throwing.
      xml.setErrorHandler(new DefaultHandler());
      return xml;
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new IOException(e);
    }
  }
}
