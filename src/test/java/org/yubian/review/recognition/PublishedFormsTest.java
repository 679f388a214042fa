package org.yubian.review.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.audit.AuditReport;
import org.yubian.audit.Documents;
import org.yubian.audit.check.References;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.ObligationStatus;
import org.yubian.budget.Budget;
import org.yubian.office.received.ReceivedWorkbooks;

/** Forms published beside tables are audited with them. */
class PublishedFormsTest {
  @TempDir Path folder;

  private AuditReport audit(String from, String to) throws Exception {
    Path file = folder.resolve("公开表.xlsx");
    PrintedWorkbooks.writePublished("zengdu-2024", file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Sheet sheet : workbook) {
        if (sheet.getSheetName().startsWith("绩效")) {
          for (Row row : sheet) {
            for (Cell cell : row) {
              if (cell.toString().equals(from)) {
                cell.setCellValue(to);
              }
            }
          }
        }
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
    Recognition recognition =
        new Recogniser(Documents.packs())
            .recognise(new ReceivedWorkbooks().read(file).sheets(), "公开表.xlsx");
    Budget declared = RecognisedBudget.of(recognition, "公开表.xlsx").orElseThrow();
    return Documents.auditor(declared)
        .audit(declared, References.NONE.with(new AuditedWorkbook(recognition)));
  }

  private static List<Finding> findings(AuditReport report, String rule) {
    return report.findings().stream().filter(each -> each.rule().id().equals(rule)).toList();
  }

  @Test
  void theAmountsOfTheOverallFormAreThoseOfTheTables() throws Exception {
    AuditReport right = audit("", "");
    assertThat(findings(right, "G07")).isEmpty();
    assertThat(right.obligations())
        .anyMatch(each -> each.rule().equals("G07") && each.status() == ObligationStatus.PASSED);
    assertThat(findings(audit("277", "267"), "G07"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.wording().message())
                  .contains("项目支出", "267.00 万元", "277.00 万元", "10.00 万元");
              assertThat(finding.place().address()).startsWith("绩效");
            });
  }

  @Test
  void aFormOfLastYearOrOfAnotherUnitIsSaid() throws Exception {
    List<String> said =
        findings(audit("", ""), "A01").stream().map(each -> each.wording().message()).toList();
    assertThat(said)
        .anyMatch(each -> each.contains("政府购买服务") && each.contains("2023 年"))
        .anyMatch(each -> each.contains("随州市曾都区人民政府服务和大数据管理局"));
  }
}
