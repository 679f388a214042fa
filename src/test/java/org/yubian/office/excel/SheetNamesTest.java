package org.yubian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

class SheetNamesTest {
  private final SheetNames names = new SheetNames();

  @Test
  void aTitleIsKept() {
    assertThat(names.of("一般公共预算“三公”经费支出情况表")).isEqualTo("一般公共预算“三公”经费支出情况表");
  }

  @Test
  void whatExcelForbidsGoes() {
    assertThat(names.of("收入/支出：表[1]*?")).isEqualTo("收入 支出：表 1");
    assertThat(names.of("'甲'")).isEqualTo("甲");
    assertThat(names.of(" \n ")).isEqualTo("表");
    assertThat(names.of("History")).isEqualTo("History（2）");
  }

  @Test
  void longTitlesAreCutAndStayApart() {
    String title = "某某市某某区某某街道办事处二〇二四年度一般公共预算财政拨款支出情况表";
    assertThat(names.of(title)).hasSize(31).startsWith("某某市某某区");
    assertThat(names.of(title)).hasSize(31).endsWith("（2）");
    assertThat(names.of(title + "续")).hasSize(31).endsWith("（3）");
  }

  @Property
  void everyTitleGivesANameExcelTakes(@ForAll String title) {
    SheetNames fresh = new SheetNames();
    String first = fresh.of(title);
    String second = fresh.of(title);
    WorkbookUtil.validateSheetName(first);
    WorkbookUtil.validateSheetName(second);
    assertThat(first).isNotEqualToIgnoringCase(second);
  }
}
