package org.yubian.desktop.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yubian.table.HeaderCell;

class HeadingTest {
  private static final SheetColumn A = SheetColumn.text("a", "甲", 50);
  private static final SheetColumn B = SheetColumn.amount("b", "乙", 60);
  private static final SheetColumn C = SheetColumn.amount("c", "丙", 70);

  @Test
  void headingsOverColumnsMakeTwoRows() {
    SheetLayout layout =
        Heading.layout(List.of(new Heading.Leaf(A), new Heading.Over("合", List.of(B, C))), 1, 0);
    assertThat(layout.columns()).containsExactly(A, B, C);
    assertThat(layout.headerRows()).isEqualTo(2);
    assertThat(layout.header())
        .containsExactly(
            new HeaderCell("甲", 0, 0, 2, 1),
            new HeaderCell("合", 0, 1, 1, 2),
            new HeaderCell("乙", 1, 1, 1, 1),
            new HeaderCell("丙", 1, 2, 1, 1));
    assertThat(layout.column("c")).isEqualTo(2);
    assertThat(layout.column("d")).isEqualTo(-1);
  }

  @Test
  void columnsAloneMakeOneRow() {
    assertThat(Heading.layout(List.of(new Heading.Leaf(A)), 0, 0).headerRows()).isEqualTo(1);
  }
}
