package org.yubian.desktop.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Tells from a heading what its column holds; the first that fits counts. */
final class HeaderWords {
  private record Word(Pattern pattern, Field field) {}

  private static final List<Word> WORDS =
      List.of(
          word("上年结转|年初结转|结转资金|^结转$", Field.CARRY_OVER),
          word("上年|去年|增减|增长|比例|同比|%|％|执行数|决算|序号|行次|^栏次", Field.NONE),
          word("项目支出", Field.PROJECT_AMOUNT),
          word("(单位|部门)(编码|代码|编号)|预算单位|单位名称|部门名称", Field.UNIT),
          word("功能", Field.FUNCTION),
          word("政府.*经济|政府预算.*分类", Field.GOVERNMENT),
          word("经济", Field.ECONOMIC),
          word("支出类别|经费类别|支出类型|经费类型|项目类别|项目类型|预算项目类别", Field.CATEGORY),
          word("资金(性质|来源|类型|类别)", Field.FUND),
          word("是否.*结转|结转标志", Field.CARRIED),
          word("政府采购|是否采购", Field.PROCUREMENT),
          word("测算|计算(依据|过程|公式)|支出标准", Field.BASIS),
          word("备注|说明|摘要|用途", Field.NOTE),
          word("小计", Field.NONE),
          word("人员", Field.PERSONNEL),
          word("公用", Field.ROUTINE),
          word("基本支出", Field.NONE),
          word("一般公共预算|^一般$|/一般$|经费拨款", Field.GENERAL),
          word("政府性基金|/基金$|^基金", Field.GOVERNMENT_FUND),
          word("国有资本|国资", Field.STATE_CAPITAL),
          word("专户", Field.SPECIAL),
          word("单位资金", Field.OWN),
          word("项目(名称)?($|/)|项目明细", Field.PROJECT),
          word("科目(编码|代码|编号)|^编码|^代码|编码$|代码$", Field.CODE),
          word("科目(名称)?$|^名称|名称$|支出内容|明细", Field.NAME),
          word("合计|总计|金额|预算数|申报数|预算安排|预算额|下达数|建议数", Field.AMOUNT));

  private HeaderWords() {}

  private static Word word(String pattern, Field field) {
    return new Word(Pattern.compile(pattern), field);
  }

  /** The heading without blanks, line breaks and brackets around units. */
  static String plain(String heading) {
    return heading
        .replaceAll("[\\s　]", "")
        .replaceAll("[（(](单位[:：])?(万元|元)[)）]", "")
        .replaceAll("^[*＊]+", "");
  }

  /** What a heading names; null where its words say nothing. */
  static @org.jspecify.annotations.Nullable Field of(String heading) {
    String plain = plain(heading);
    for (Word word : WORDS) {
      if (word.pattern().matcher(plain).find()) {
        return word.field();
      }
    }
    return null;
  }
}
