package org.yubian.desktop.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yubian.desktop.Desks;
import org.yubian.desktop.clipboard.CopiedCells;
import org.yubian.desktop.clipboard.PastePlan;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.expenditure.Arrangement;
import org.yubian.desktop.expenditure.ExpenditureModel;
import org.yubian.desktop.sheet.Paste;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.money.DisplayUnit;

class LinePasteTest {
  private Desk desk;
  private ExpenditureModel model;

  @BeforeEach
  void open() {
    desk = Desks.yanzhou();
    model = new ExpenditureModel(desk, Arrangement.FUNCTION);
  }

  private Paste paste(SheetSelection at, List<List<String>> cells) {
    return new LinePaste(model, model::lineAt, DisplayUnit.WAN_YUAN)
        .paste(PastePlan.of(model, at, cells));
  }

  private String total(int row) {
    return model.cell(row, 2).text();
  }

  @Test
  void 一列金额一次修改一次撤销() {
    Paste paste =
        paste(
            SheetSelection.at(4, 2),
            List.of(List.of("1,000.5"), List.of("(2)"), List.of("=3*40000"), List.of("")));
    assertThat(paste.problems()).isEmpty();
    assertThat(paste.placed()).isEqualTo(3);
    desk.apply(paste.edit());
    assertThat(List.of(total(4), total(5), total(6), total(7)))
        .containsExactly("1,000.50", "-2.00", "12.00", "98.64");
    desk.undo();
    assertThat(total(4)).isEqualTo("501.96");
    assertThat(desk.session().undoText(desk.display().texts())).isEmpty();
  }

  @Test
  void 放不下的列出来其余照贴() {
    Paste paste =
        paste(SheetSelection.at(3, 2), List.of(List.of("1"), List.of("2"), List.of("abc")));
    assertThat(paste.placed()).isEqualTo(1);
    assertThat(paste.problems()).hasSize(2);
    assertThat(paste.problems().getFirst()).contains("行政运行");
    assertThat(paste.problems().getLast()).contains("津贴补贴").contains("abc");
  }

  @Test
  void 一个数填满选中的各行() {
    Paste paste = paste(new SheetSelection(4, 2, 6, 2), List.of(List.of("7")));
    assertThat(paste.placed()).isEqualTo(3);
  }

  @Test
  void 整行复制再贴回原处什么也不变() {
    SheetSelection rows = new SheetSelection(3, 0, 8, model.layout().columns().size() - 1);
    Paste paste = paste(SheetSelection.at(3, 0), CopiedCells.of(model, rows).rows());
    assertThat(paste.problems()).isEmpty();
    assertThat(paste.edit()).isNull();
  }

  @Test
  void 改了金额的整行贴回只改金额() {
    SheetSelection row = new SheetSelection(4, 0, 4, 4);
    List<String> cells = CopiedCells.of(model, row).rows().getFirst();
    List<String> changed =
        cells.stream().map(text -> text.equals("501.96") ? "600.00" : text).toList();
    Paste paste = paste(SheetSelection.at(4, 0), List.of(changed));
    assertThat(paste.problems()).isEmpty();
    desk.apply(paste.edit());
    assertThat(total(4)).isEqualTo("600.00");
  }

  @Test
  void 超出表格的列出来() {
    Paste paste =
        paste(SheetSelection.at(model.rowCount() - 1, 2), List.of(List.of("1"), List.of("2")));
    assertThat(paste.problems()).hasSize(2);
  }
}
