package org.yubian.desktop.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Section;
import org.yubian.desktop.Desks;
import org.yubian.desktop.clipboard.PastePlan;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.procurement.NewPurchase;
import org.yubian.desktop.procurement.ProcurementColumns;
import org.yubian.desktop.sheet.Paste;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;

class ListPasteTest {
  private final Desk desk = Desks.open(Desks.sample("zengdu-2024"));
  private final SectionItems<ProcurementLine> items = new SectionItems<>(desk, Section.PROCUREMENT);
  private final ListModel<ProcurementLine> model =
      new ListModel<>(
          desk,
          items,
          ListDef.of(new ProcurementColumns(desk).all(), 1, true, new NewPurchase(desk)));

  private Paste paste(int row, int column, List<List<String>> cells) {
    Paste paste =
        new ListPaste<>(model).paste(PastePlan.of(model, SheetSelection.at(row, column), cells));
    if (paste.edit() != null) {
      desk.apply(Objects.requireNonNull(paste.edit()));
    }
    return paste;
  }

  @Test
  void 多出的行成为新的一行一次粘贴一次撤销() {
    Paste paste =
        paste(
            1,
            0,
            List.of(
                List.of("物业服务", "C2104", "服务", "12", "月", "1000"),
                List.of("台式计算机", "A0201", "货物", "3", "台", "5,000.00"),
                List.of("复印纸", "A0502", "货物", "100", "箱", "150")));
    assertThat(paste.problems()).isEmpty();
    assertThat(items.all()).hasSize(3);
    assertThat(items.all())
        .extracting(line -> line.amount().toYuanString())
        .containsExactly("12000.00", "15000.00", "15000.00");
    assertThat(desk.session().undoText(AmountFormat.of(DisplayUnit.YUAN)))
        .hasValueSatisfying(text -> assertThat(text).startsWith("粘贴"));
    desk.undo();
    assertThat(items.all()).hasSize(1);
    assertThat(items.all().getFirst().amount().toYuanString()).isEqualTo("2000000.00");
  }

  @Test
  void 放不下的列出来其余照放() {
    Paste paste = paste(1, 2, List.of(List.of("设备", "两台", "台")));
    assertThat(paste.placed()).isEqualTo(1);
    assertThat(paste.problems()).hasSize(2);
    assertThat(paste.problems().getFirst()).contains("第 1 行").contains("设备");
    assertThat(items.all().getFirst().purchase().measure()).isEqualTo("台");
  }

  @Test
  void 上移下移和复制为新行() {
    paste(2, 0, List.of(List.of("甲"), List.of("乙")));
    assertThat(names()).containsExactly("人才服务", "甲", "乙");
    items.move(2, 0).ifPresent(added -> desk.apply(added.edit()));
    assertThat(names()).containsExactly("乙", "人才服务", "甲");
    items.move(0, 1).ifPresent(added -> desk.apply(added.edit()));
    assertThat(names()).containsExactly("人才服务", "乙", "甲");
    assertThat(items.move(2, 3)).isEmpty();
    desk.apply(items.insert(1, List.of(items.all().getFirst())).edit());
    assertThat(names()).containsExactly("人才服务", "人才服务", "乙", "甲");
    desk.apply(items.remove(List.of(0, 2)));
    assertThat(names()).containsExactly("人才服务", "甲");
  }

  private List<String> names() {
    return items.all().stream()
        .map(line -> Objects.requireNonNull(line.purchase().item()).name())
        .toList();
  }
}
