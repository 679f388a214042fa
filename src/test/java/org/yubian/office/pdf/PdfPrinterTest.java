package org.yubian.office.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yubian.FileProblem;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.session.PagePrinter;
import org.yubian.session.Samples;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.Cell;
import org.yubian.table.Grid;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

class PdfPrinterTest {
  @TempDir Path folder;

  private static List<Grid> grids(String sample) {
    try {
      Budget budget = new JsonBudgetCodec().decode(Samples.read(sample), sample).budget();
      return StatutoryTables.of(
              budget,
              PackLibrary.bundled().get(budget.header().template()),
              SubjectLibrary.builtIn())
          .grids();
    } catch (BudgetFormatException | PackException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text of every page without the white space that line breaks put into it. */
  private static List<String> texts(PDDocument pdf) {
    return IntStream.rangeClosed(1, pdf.getNumberOfPages())
        .mapToObj(
            page -> {
              try {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(false);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                return stripper.getText(pdf).replaceAll("[\\s　]", "");
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"yanzhou-2024,12", "jiyuan-2024,9", "zengdu-2024,9"})
  void everyCellOfEveryTableIsPrintedInEmbeddedTypefaces(String sample, int least)
      throws IOException {
    List<Grid> grids = grids(sample);
    Path file = folder.resolve("表.pdf");
    new PdfPrinter().write(new PagePrinter.Document("报表", grids), file);
    assertThat(Files.size(file)).isLessThan(3_000_000);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(least);
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("报表");
      List<String> pages = texts(pdf);
      String all = String.join("", pages);
      for (Grid grid : grids) {
        assertThat(all).contains(grid.heading().title().replaceAll("[\\s　]", ""));
        for (int row = 0; row < grid.rows().size(); row++) {
          for (Cell cell : grid.rows().get(row).cells()) {
            String text = cell.text().replaceAll("[\\s　]", "");
            assertThat(all.contains(text)).as(text).isTrue();
          }
        }
      }
      int count = pdf.getNumberOfPages();
      assertThat(pages.getLast()).endsWith("第" + count + "页共" + count + "页");
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void aLongTableRepeatsItsHeadingsOnEveryPage() throws IOException {
    Grid grid = longest(grids("yanzhou-2024"));
    List<org.yubian.table.GridRow> rows = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      rows.addAll(grid.rows());
    }
    Grid tall =
        new Grid(
            grid.def(),
            grid.heading(),
            grid.headerRows(),
            grid.header(),
            grid.columns(),
            rows,
            List.of(),
            grid.notes(),
            false);
    Path file = folder.resolve("长.pdf");
    new PdfPrinter().write(new PagePrinter.Document("长", List.of(tall)), file);
    String head = grid.header().getFirst().text().replaceAll("[\\s　]", "");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
      assertThat(texts(pdf)).allMatch(page -> page.contains(head));
      assertThat(texts(pdf).get(1)).doesNotContain(grid.heading().title());
    }
  }

  private static Grid longest(List<Grid> grids) {
    return grids.stream()
        .max((a, b) -> Integer.compare(a.rows().size(), b.rows().size()))
        .orElseThrow();
  }

  @Test
  void pagesAreSeenAsTheyPrint() {
    try (PagePrinter.Pages pages =
        new PdfPrinter().pages(new PagePrinter.Document("x", grids("zengdu-2024").subList(0, 2)))) {
      PagePrinter.Picture picture = pages.picture(0, 72);
      int longSide = Math.max(picture.width(), picture.height());
      assertThat(longSide).isBetween(840, 843);
      assertThat(pages.isLandscape(0)).isEqualTo(picture.width() > picture.height());
      long dark = IntStream.of(picture.pixels()).filter(p -> (p & 0xFF) < 128).count();
      assertThat(dark).isGreaterThan(2000);
      // Nothing but paper in the margins.
      for (int x = 0; x < picture.width(); x++) {
        assertThat(picture.pixels()[10 * picture.width() + x] & 0xFFFFFF).isEqualTo(0xFFFFFF);
      }
    }
  }

  @Test
  void aTargetThatCannotBeWrittenStaysAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("旧.pdf"), "旧");
    assertThat(file.toFile().setReadOnly()).isTrue();
    PagePrinter.Document document =
        new PagePrinter.Document("x", grids("zengdu-2024").subList(0, 1));
    assertThatThrownBy(() -> new PdfPrinter().write(document, file))
        .isInstanceOf(FileProblem.class)
        .hasMessageContaining("只读");
    assertThat(Files.readString(file)).isEqualTo("旧");
  }
}
