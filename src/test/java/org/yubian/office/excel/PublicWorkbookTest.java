package org.yubian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yubian.budget.Budget;
import org.yubian.budget.Extras;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;
import org.yubian.budget.Rows;
import org.yubian.budget.Section;
import org.yubian.budget.SignOff;
import org.yubian.budget.Staff;
import org.yubian.budget.Unit;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;

/** What is published carries the tables and nothing else. */
class PublicWorkbookTest {
  static final List<String> SAMPLES = Exports.SAMPLES;

  private static final SignOff PEOPLE =
      new SignOff("张负责", "李财务", "王填表", "0537-3412345", "2024-01-31", Extras.NONE);
  private static final Staff STAFF =
      new Staff(7311, 7312, 7313, 7314, 7315, 7316, 7317, Extras.NONE);

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void carriesNoBudgetNorPeople(String sample) throws Exception {
    Request request = request(withPeople(Exports.sample(sample)), Kind.PUBLIC);
    Map<String, byte[]> parts = Sheets.parts(Exports.bytes(request));
    assertThat(parts.keySet()).noneMatch(name -> name.startsWith("customXml"));
    assertThat(parts.keySet()).noneMatch(name -> name.contains("comments"));
    for (String secret :
        List.of(
            "张负责",
            "李财务",
            "王填表",
            "0537-3412345",
            "2024-01-31",
            "731",
            "unit-budget",
            "负责人",
            "预编",
            "封面")) {
      assertThat(textsOf(parts)).noneMatch(part -> part.contains(secret));
    }
    // The same check finds them all in the other kind.
    Request submitted = request(withPeople(Exports.sample(sample)), Kind.SUBMISSION);
    List<String> all = textsOf(Sheets.parts(Exports.bytes(submitted)));
    assertThat(all).anyMatch(part -> part.contains("张负责"));
    assertThat(all).anyMatch(part -> part.contains("unit-budget"));
  }

  @Test
  void tellsNothingOfAWithheldProject() throws Exception {
    // 曾都's table of purchases prints the project of each purchase.
    Budget budget = Exports.sample("zengdu-2024");
    List<ProcurementLine> purchases = new ArrayList<>();
    budget.rows(Section.PROCUREMENT).forEach(purchases::add);
    String name = purchases.getFirst().coding().project();
    List<Project> projects = new ArrayList<>();
    budget
        .rows(Section.PROJECTS)
        .forEach(project -> projects.add(project.withWithheld(project.name().equals(name))));
    Budget secret = budget.withRows(Section.PROJECTS, Rows.inOrder(projects));
    assertThat(textsOf(Sheets.parts(Exports.bytes(request(budget, Kind.PUBLIC)))))
        .anyMatch(part -> part.contains(name));
    assertThat(textsOf(Sheets.parts(Exports.bytes(request(secret, Kind.PUBLIC)))))
        .noneMatch(part -> part.contains(name));
  }

  @Test
  void hasATitleAndNoOtherProperties() throws Exception {
    Request request = request(Exports.sample("yanzhou-2024"), Kind.PUBLIC);
    try (XSSFWorkbook workbook = Sheets.open(Exports.bytes(request))) {
      POIXMLProperties properties = workbook.getProperties();
      POIXMLProperties.CoreProperties core = properties.getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("济宁市兖州区人民政府办公室2024年单位预算");
      assertThat(core.getCreator()).isNullOrEmpty();
      assertThat(core.getLastModifiedByUser()).isNullOrEmpty();
      assertThat(core.getCreated()).isNull();
      assertThat(core.getModified()).isNull();
      assertThat(properties.getExtendedProperties().getApplication()).isNullOrEmpty();
      assertThat(properties.getExtendedProperties().getCompany()).isNullOrEmpty();
      assertThat(properties.getExtendedProperties().getManager()).isNullOrEmpty();
      assertThat(properties.getCustomProperties().getUnderlyingProperties().getPropertyList())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void isTheSameWheneverItIsWritten(String sample) throws Exception {
    Request request = request(Exports.sample(sample), Kind.PUBLIC);
    assertThat(Exports.bytes(request)).isEqualTo(Exports.bytes(request));
  }

  private static Budget withPeople(Budget budget) {
    Unit unit = budget.unit();
    return new Budget(
        budget.header(),
        new Unit(
            unit.name(),
            unit.code(),
            unit.department(),
            unit.departmentCode(),
            unit.financeSection(),
            unit.administrativeDivision(),
            unit.kind(),
            unit.scope(),
            unit.subordinateUnits(),
            STAFF,
            PEOPLE,
            unit.extras()),
        budget.lines(),
        budget.comparison(),
        budget.forms(),
        budget.declarations(),
        budget.extras());
  }

  private static Request request(Budget budget, Kind kind) throws Exception {
    return Exports.request(budget, kind, Path.of("x.xlsx"));
  }

  private static List<String> textsOf(Map<String, byte[]> parts) {
    return parts.values().stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
  }
}
