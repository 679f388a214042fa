package org.yubian.desktop.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedCellsTest {

  @Test
  void 制表符分列换行分行() {
    assertThat(PastedCells.ofTabbed("a\tb\r\n1,234.50\t\r\n"))
        .containsExactly(List.of("a", "b"), List.of("1,234.50", ""));
  }

  @Test
  void 引号里的制表符换行和双引号() {
    assertThat(PastedCells.ofTabbed("\"甲\t乙\n丙\"\"丁\"\"\"\t2\n"))
        .containsExactly(List.of("甲\t乙\n丙\"丁\"", "2"));
  }

  @Test
  void 没有配对的引号是普通字符() {
    assertThat(PastedCells.ofTabbed("\"无证明城市”建设\t5\n6\t7"))
        .containsExactly(List.of("\"无证明城市”建设", "5"), List.of("6", "7"));
  }

  @Test
  void 网页表格() {
    assertThat(
            PastedCells.ofHtml(
                "<html><body><table><tr><th colspan=2>表&amp;头</th><th>丙</th></tr>"
                    + "<tr><td>30101</td><td>基本<br>工资</td><td>&nbsp;</td></tr></table></body></html>"))
        .containsExactly(List.of("表&头", "", "丙"), List.of("30101", "基本\n工资", " "));
  }

  @Test
  void 复制出去再粘贴回来是一样的() {
    List<List<String>> cells =
        List.of(List.of("30101", "a\"b", "x\ty"), List.of("", "第一行\n第二行", "-1,000.00"));
    CopiedCells copied = new CopiedCells(cells);
    assertThat(PastedCells.ofTabbed(copied.tabbed())).isEqualTo(cells);
    assertThat(PastedCells.ofHtml(copied.html()))
        .hasSize(2)
        .first()
        .isEqualTo(List.of("30101", "a\"b", "x y"));
  }
}
