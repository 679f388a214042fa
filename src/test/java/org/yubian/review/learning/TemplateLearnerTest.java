package org.yubian.review.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yubian.budget.Budget;
import org.yubian.office.excel.BlankWorkbooks;
import org.yubian.office.excel.Exports;
import org.yubian.office.received.ReceivedWorkbooks;
import org.yubian.session.SubmittedSheet;
import org.yubian.session.SubmittedSheet.Merge;
import org.yubian.session.SubmittedSheet.Shown;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookExporter.Request;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.Grid;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.AuditTerms;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackFiles;
import org.yubian.table.pack.PackLibrary;
import org.yubian.table.pack.PackSources;

/** A draft from a blank workbook is a pack, and knows most of what there is to know. */
class TemplateLearnerTest {
  private static final PackLibrary BUNDLED = PackLibrary.bundled();

  @TempDir Path folder;

  private static Pack pack(TemplateLearner.Draft draft) throws PackException {
    PackLibrary library =
        new PackLibrary(List.of(new PackFiles("draft", draft.files())), AuditTerms.ANY);
    assertThat(library.problems()).isEmpty();
    return library.get("draft");
  }

  @ParameterizedTest
  @CsvSource({"yanzhou-2024,12,0", "jiyuan-2024,12,0", "zengdu-2024,10,0"})
  void ourOwnBlankWorkbooksAreLearntWhole(String sample, int same, int open) throws Exception {
    Budget budget = Exports.sample(sample);
    Request request = Exports.request(budget, Kind.PUBLIC, Path.of("x.xlsx"));
    Path blank = Files.write(folder.resolve("blank.xlsx"), BlankWorkbooks.of(request, false));
    List<SubmittedSheet> sheets = new ReceivedWorkbooks().read(blank).sheets();
    List<SubmittedSheet> tables = sheets.subList(1, 1 + request.grids().size());

    TemplateLearner.Draft draft = new TemplateLearner(BUNDLED).learn(tables, "draft", 2024);

    assertThat(draft.left()).isEmpty();
    Pack learnt = pack(draft);
    List<Grid> grids = StatutoryTables.of(budget, learnt, SubjectLibrary.builtIn()).grids();
    assertThat(grids).hasSameSizeAs(request.grids());
    List<String> other = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      Grid wanted = request.grids().get(i);
      Grid grid = grids.get(i);
      assertThat(grid.texts().subList(0, grid.headerRows()))
          .isEqualTo(wanted.texts().subList(0, wanted.headerRows()));
      if (!grid.texts().equals(wanted.texts())) {
        other.add(wanted.heading().title());
      }
    }
    assertThat(grids.size() - other.size()).as(other.toString()).isGreaterThanOrEqualTo(same);
    assertThat(draft.tables().stream().mapToInt(TemplateLearner.Table::open).sum()).isEqualTo(open);
  }

  /** As for a province nobody has written a pack for. */
  @Test
  void aBlankWorkbookOfAnotherProvinceIsLearntInPart() throws Exception {
    Budget budget = Exports.sample("jiyuan-2024");
    Request request = Exports.request(budget, Kind.PUBLIC, Path.of("x.xlsx"));
    Path blank = Files.write(folder.resolve("blank.xlsx"), BlankWorkbooks.of(request, false));
    List<SubmittedSheet> sheets = new ReceivedWorkbooks().read(blank).sheets();
    PackLibrary others =
        new PackLibrary(
            PackSources.bundled().stream()
                .filter(files -> !files.folder().contains("henan"))
                .toList(),
            AuditTerms.ANY);
    assertThat(others.ids()).hasSize(BUNDLED.ids().size() - 1);

    TemplateLearner.Draft draft =
        new TemplateLearner(others).learn(sheets.subList(1, 13), "draft", 2024);

    Pack learnt = pack(draft);
    List<Grid> grids = StatutoryTables.of(budget, learnt, SubjectLibrary.builtIn()).grids();
    int amounts = 0;
    int bound = 0;
    for (int i = 0; i < 12; i++) {
      Grid wanted = request.grids().get(i);
      assertThat(grids.get(i).texts().subList(0, wanted.headerRows()))
          .isEqualTo(wanted.texts().subList(0, wanted.headerRows()));
      assertThat(grids.get(i).heading()).isEqualTo(wanted.heading());
      for (int column = 0; column < wanted.columns().size(); column++) {
        if (!(wanted.columns().get(column).content() instanceof ColumnDef.Content.Text)) {
          amounts++;
          boolean isBound =
              !(grids.get(i).columns().get(column).content() instanceof ColumnDef.Content.Text);
          bound += isBound ? 1 : 0;
        }
      }
    }
    assertThat(bound * 100 / amounts).isGreaterThanOrEqualTo(45);
    assertThat(draft.tables()).anyMatch(table -> table.open() > 0);
  }

  @Test
  void whatNobodyKnowsIsMarked() throws Exception {
    List<Shown> cells = new ArrayList<>();
    cells.add(new Shown(0, 0, "公开01表", false));
    cells.add(new Shown(1, 0, "2025年宇宙支出表", false));
    cells.add(new Shown(2, 0, "编制单位：", false));
    cells.add(new Shown(2, 4, "单位：元", false));
    cells.add(new Shown(3, 0, "星球", false));
    cells.add(new Shown(3, 1, "引力", false));
    cells.add(new Shown(3, 2, "支出", false));
    cells.add(new Shown(4, 2, "基本支出", false));
    cells.add(new Shown(4, 3, "反物质", false));
    cells.add(new Shown(3, 4, "备注", false));
    cells.add(new Shown(5, 0, "火星", false));
    cells.add(new Shown(6, 0, "注：本表不含暗物质。", false));
    List<Merge> merges =
        List.of(
            new Merge(1, 0, 1, 4),
            new Merge(3, 0, 4, 0),
            new Merge(3, 1, 4, 1),
            new Merge(3, 2, 3, 3),
            new Merge(3, 4, 4, 4));
    TemplateLearner.Draft draft =
        new TemplateLearner(BUNDLED)
            .learn(List.of(new SubmittedSheet("表一", false, cells, merges)), "draft", 2030);
    String file = draft.files().get(draft.tables().getFirst().file());
    assertThat(file)
        .contains("title: \"{year}年宇宙支出表\"", "table_no: 公开01表", "编制单位：{unit}", "unit: 元")
        .contains("待定：不认识“反物质”一列", "待定：不认识“引力”一列", "# 待定：不认识这一行")
        .contains("title: 基本支出, where: {category: 基本支出}")
        .contains("text: 注：本表不含暗物质。");
    assertThat(draft.tables().getFirst().open()).isGreaterThan(4);
    Pack learnt = pack(draft);
    assertThat(learnt.year()).isEqualTo(2025);
    Grid grid =
        StatutoryTables.of(Exports.sample("yanzhou-2024"), learnt, SubjectLibrary.builtIn())
            .grids()
            .getFirst();
    assertThat(grid.texts().get(0)).containsExactly("星球", "引力", "支出", "", "备注");
    assertThat(grid.texts().get(1)).containsExactly("", "", "基本支出", "反物质", "");
    assertThat(grid.texts().get(2).getFirst()).isEqualTo("火星");
  }

  @Test
  void sheetsWithoutATableAreLeft() {
    TemplateLearner.Draft draft =
        new TemplateLearner(BUNDLED)
            .learn(
                List.of(
                    new SubmittedSheet("空", false, List.of(), List.of()),
                    new SubmittedSheet(
                        "说明", false, List.of(new Shown(0, 0, "填报说明", false)), List.of())),
                "draft",
                2024);
    assertThat(draft.left()).containsExactly("空", "说明");
    assertThat(draft.tables()).isEmpty();
  }
}
