package org.yubian.desktop.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.Desks;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.sheet.Entry;
import org.yubian.money.Amount;
import org.yubian.table.Cell;
import org.yubian.table.pack.TableDef;

class TableModelTest {

  @ParameterizedTest
  @ValueSource(strings = {"yanzhou-2024", "jiyuan-2024", "zengdu-2024"})
  void 每张表的每一格与打印一致(String sample) {
    Desk desk = Desks.open(Desks.sample(sample));
    TableModel model = new TableModel(desk);
    for (TableDef def : model.tables()) {
      model.show(def.number());
      List<List<String>> shown = new ArrayList<>();
      for (int row = 0; row < model.rowCount(); row++) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < model.layout().columns().size(); column++) {
          cells.add(model.cell(row, column).text().replace("\u3000", ""));
        }
        shown.add(cells);
      }
      List<List<String>> printed = model.grid().texts();
      assertThat(shown)
          .as(def.number())
          .isEqualTo(
              printed.subList(model.grid().headerRows(), printed.size()).stream()
                  .map(row -> row.stream().map(text -> text.replace("\u3000", "")).toList())
                  .toList());
      assertThat(model.layout().header()).isEqualTo(model.grid().header());
    }
  }

  @Test
  void 改一行明细表上的数跟着变() {
    Desk desk = Desks.yanzhou();
    TableModel model = new TableModel(desk);
    model.show("03");
    String before = model.cell(0, model.layout().columns().size() - 1).text();
    ExpenditureLine line = desk.budget().rows(Section.EXPENDITURES).first();
    desk.apply(
        new Edit.ChangeRow<>(
            Section.EXPENDITURES, line, line.withAmount(Amount.parseYuan("6019600.00"))));
    assertThat(model.grid().texts().toString()).contains("2,256.15");
    assertThat(before).isNotEqualTo("2,256.15");
  }

  @Test
  void 每个汇总数都说得出来源() {
    Desk desk = Desks.yanzhou();
    TableModel model = new TableModel(desk);
    int sums = 0;
    for (TableDef def : model.tables()) {
      model.show(def.number());
      for (int row = 0; row < model.rowCount(); row++) {
        for (int column = 0; column < model.layout().columns().size(); column++) {
          if (model.grid().cell(row, column) instanceof Cell.Money money
              && money.origin() instanceof Cell.Origin.Sum sum) {
            assertThat(
                    desk.ledger().lines(sum.row(), sum.column()).stream()
                        .mapToLong(line -> line.amount().fen())
                        .sum())
                .isEqualTo(money.fen());
            assertThat(model.provenance(row, column)).isPresent();
            sums++;
          }
        }
      }
    }
    assertThat(sums).isGreaterThan(100);
  }

  @Test
  void 报表不能直接填() {
    TableModel model = new TableModel(Desks.yanzhou());
    assertThat(model.entry(0, 1)).isInstanceOf(Entry.Refused.class);
  }
}
