package org.yubian.review.recognition;

import java.util.List;

/** The text of src/docs/recognition.md. */
final class RecognitionReport {
  private static final String HEAD =
      """
      # Recognising workbooks that never saw Yubian

      The printed tables of the three samples (34 tables) are put into workbooks by Apache POI, changed as below, and
      recognised. *Found*: the share of amounts found at their table, row and column. *Sure* (确定): the share in tables
      whose every column is said to be certain; the rest is 可能 and has to be looked at. No amount in a table that is
      sure stood in a wrong row or column; the test fails otherwise. The figures of this table are checked by the test
      and written by

          ./mvnw -q test -Dtest=DistortionsTest -Drecognition.write

      | change | found | sure |
      |---|---|---|
      """;

  private static final String END =
      """

      A table is sure when each of its columns has, word for word, the headings of the definition from top to bottom
      (whatever the widths, blanks, breaks and merges), no two columns could be exchanged without agreeing less, its
      title names it or no other table of the pack has such columns, and its totals mostly add up. Otherwise it is
      可能 when at least half agrees, and 未识别 when less does.

      LibreOffice's conversions of each table's CSV (no titles, codes and amounts taken for numbers) and of one HTML
      page are in `src/test/resources/foreign`, made by `src/test/bench/printed-workbooks.py`; every amount of them is
      found (`LibreOfficeWorkbooksTest`). Not recovered: project codes of more than 15 digits saved as numbers.

      ## Performance forms

      The forms of two samples (22 项目绩效目标表 and a 部门整体支出绩效目标申报表) without their tables, one on each sheet, changed
      as below (`FormsRecognisedTest`). *Found*: the share of goals and indicators read at their project, first and
      second heading; *sure*: in forms all of whose labels were found. Nothing in a form that is sure was read wrongly.

      | change | found | sure |
      |---|---|---|
      | 原样 | 100.0 % | 100.0 % |
      | 工作表改名 | 100.0 % | 100.0 % |
      | 所有表单放在一张工作表 | 100.0 % | 100.0 % |
      | 单元格不合并 | 100.0 % | 100.0 % |
      | 左边插入一列、标题下插入空行和说明行 | 100.0 % | 100.0 % |
      | 栏目名字间加空格、折行 | 100.0 % | 100.0 % |
      | 删去主管部门、实施单位一行 | 100.0 % | 21.6 % |
      | 删去标题 | 100.0 % | 0.0 % |

      Not read from forms: staff and the amounts of the whole unit (the tables have them), duties, who filled them in.

      ## Lines from tables

      `yubian read --lines` and 工具 > 由表格生成明细 make lines of the tables that are sure, as far as these leave no
      choice: a sum of nothing has no parts, the only unknown of a sum is what is left, what is part of a sum is taken
      off it. It goes by fund and category first, then by function, project and economic subjects; what is known of a
      line so far becomes a line that says less. Where several functions pay several economic subjects, the pairs of
      rule A09 (30108 from 2080505 …) settle those that show the same amount on both sides, and the report says so.
      Every table is then laid out over the lines and compared with the one read (`ProposerTest`):

      | printed tables of | given again to the last place | but for last places | kept, too little said | other |
      |---|---|---|---|---|
      | yanzhou-2024 | 01 02 03 04 07 08 09 11 12 | | 06 10 | 05 (a name cut off in print) |
      | jiyuan-2024 | 01 02 03 04 05 08 09 10 11 | | 06 07 | 12 (indicators are not lines) |
      | zengdu-2024 | 02 08 10 | 01 03 05 | 06 09 | 04 07 (misprints, named in the report) |

      Amounts known only to 100 元, as 万元 with two places are, stay so.

      ## Damaged and hostile workbooks

      `HostileWorkbookTest` damages a submission at random, 700 times in each run of the tests: each ends in a submission
      or in one clear line, and nothing is printed on standard error. 20,000 were tried on 2026-11-21 (ten minutes on two
      busy cores, all as said): `./mvnw -q test -Dtest=HostileWorkbookTest -Dyubian.fuzz=20000`.
      """;

  private RecognitionReport() {}

  static String of(List<String> lines) {
    return HEAD + String.join("\n", lines) + "\n" + END;
  }

  static String line(Distortion distortion, int amounts, int found, int sure) {
    return "| "
        + distortion.label
        + " | "
        + share(found, amounts)
        + " | "
        + share(sure, amounts)
        + " |";
  }

  /** In percent, rounded down, so that 100 means all. */
  private static String share(int part, int all) {
    int tenths = part * 1000 / all;
    return tenths / 10 + "." + tenths % 10 + " %";
  }
}
