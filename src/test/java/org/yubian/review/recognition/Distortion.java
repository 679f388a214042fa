package org.yubian.review.recognition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What happens to tables between a bureau's form and the workbook handed in. */
enum Distortion {
  NONE("原样"),
  ROWS_INSERTED("插入空行和说明行"),
  SAVED_BY_LIBREOFFICE("由 LibreOffice 从网页另存"),
  RESAVED_BY_LIBREOFFICE("在 LibreOffice 中打开后另存"),
  PAGE_BREAKS("分页重复表名和表头"),
  COLUMNS_REORDERED("列调换次序"),
  COLUMNS_MOVED("列调换次序，上级表头留在原来那一格"),
  COLUMN_ADDED("插入备注列"),
  SHEETS_RENAMED("工作表改名"),
  NO_TITLES("删去表名、单位等表头以上各行"),
  NOT_MERGED("表头不合并"),
  CENTRED("上级表头不合并、放在中间一格"),
  WRAPPED("表头折行、字间加空格"),
  HEADINGS_DROPPED("删去上级表头"),
  TEXT_NUMBERS("数字存成文本"),
  FULL_WIDTH("全角数字和括号"),
  NUMBER_CODES("编码存成数字"),
  YUAN("改为元并注明"),
  YUAN_UNSAID("首表以外改为元、不注明单位"),
  ONE_SHEET("所有表放在一张工作表"),
  SIMILAR_WORDS("表头改用近义词"),
  FORMER_NAMES("科目名称用旧名、简称"),
  TYPING_ERRORS("表头有错字");

  final String label;

  Distortion(String label) {
    this.label = label;
  }

  /** The printed tables as they have to be found. */
  List<PrintedTable> expected(List<PrintedTable> printed) {
    return switch (this) {
      case YUAN -> printed.stream().map(Distortion::inYuan).toList();
      case YUAN_UNSAID -> {
        List<PrintedTable> tables = new ArrayList<>(List.of(printed.getFirst()));
        printed.stream().skip(1).map(Distortion::inYuan).forEach(tables::add);
        yield tables;
      }
      case FORMER_NAMES -> printed.stream().map(Distortion::withFormerNames).toList();
      default -> printed;
    };
  }

  /** Names that catalogue/aliases.csv knows. */
  private static final Map<String, String> FORMER =
      Map.of(
          "行政事业单位养老支出", "行政事业单位离退休",
          "行政单位离退休", "归口管理的行政单位离退休",
          "其他国有土地使用权出让收入安排的支出", "其他土地使用权出让金支出",
          "城乡社区支出", "城乡社区事务支出",
          "卫生健康支出", "医疗卫生与计划生育支出",
          "维修（护）费", "维修(护)费",
          "对个人和家庭的补助", "对个人和家庭补助",
          "其他对个人和家庭的补助", "其他对个人和家庭补助");

  private static PrintedTable withFormerNames(PrintedTable table) {
    return table.withBody(
        table.body().stream()
            .map(row -> row.stream().map(cell -> FORMER.getOrDefault(cell, cell)).toList())
            .toList(),
        table.amountUnit());
  }

  List<SheetDraft> drafts(List<PrintedTable> printed, Random random) {
    List<SheetDraft> drafts = expected(printed).stream().map(SheetDraft::of).toList();
    return switch (this) {
      case NONE, YUAN, SAVED_BY_LIBREOFFICE, RESAVED_BY_LIBREOFFICE, FORMER_NAMES -> drafts;
      case ROWS_INSERTED -> each(drafts, draft -> withRows(draft, random));
      case PAGE_BREAKS -> each(drafts, Distortion::withPages);
      case COLUMNS_REORDERED -> each(drafts, draft -> Reordering.of(draft, random));
      case COLUMNS_MOVED -> each(drafts, draft -> Reordering.ofCells(draft, random));
      case COLUMN_ADDED -> each(drafts, draft -> withColumn(draft, random));
      case SHEETS_RENAMED -> renamed(drafts);
      case NO_TITLES -> renamed(each(drafts, draft -> draft.withAbove(List.of())));
      case NOT_MERGED -> each(drafts, draft -> draft.withMerged(false));
      case CENTRED -> each(drafts, d -> d.withHeader(centred(d.header())).withMerged(false));
      case WRAPPED -> each(drafts, draft -> draft.withHeader(changed(draft, Distortion::wrapped)));
      case HEADINGS_DROPPED -> each(drafts, Distortion::withoutHeadings);
      case TEXT_NUMBERS -> each(drafts, draft -> draft.withTextNumbers(true));
      case FULL_WIDTH ->
          each(drafts, draft -> draft.withTextNumbers(true).withCells(Distortion::wide));
      case NUMBER_CODES -> each(drafts, draft -> draft.withNumberCodes(true));
      case YUAN_UNSAID -> {
        List<SheetDraft> sheets = new ArrayList<>(List.of(drafts.getFirst()));
        drafts.stream().skip(1).map(Distortion::withoutUnit).forEach(sheets::add);
        yield sheets;
      }
      case ONE_SHEET -> List.of(SheetDraft.stacked(drafts));
      case SIMILAR_WORDS -> each(drafts, d -> d.withHeader(changed(d, Distortion::similar)));
      case TYPING_ERRORS ->
          each(drafts, d -> d.withHeader(changed(d, text -> mistyped(text, random))));
    };
  }

  private static List<SheetDraft> each(List<SheetDraft> drafts, UnaryOperator<SheetDraft> change) {
    return drafts.stream().map(change).toList();
  }

  private static PrintedTable inYuan(PrintedTable table) {
    if (!table.amountUnit().equals("万元")) {
      return table;
    }
    List<List<String>> body =
        table.body().stream().map(row -> row.stream().map(Distortion::yuan).toList()).toList();
    return table.withBody(body, "元");
  }

  private static String yuan(String text) {
    return text.matches("-?[0-9,]+\\.[0-9]{1,6}")
        ? new BigDecimal(text.replace(",", ""))
            .movePointRight(4)
            .setScale(2, RoundingMode.UNNECESSARY)
            .toPlainString()
        : text;
  }

  private static SheetDraft withRows(SheetDraft draft, Random random) {
    List<List<String>> body = new ArrayList<>();
    for (List<String> row : draft.body()) {
      if (random.nextInt(4) == 0) {
        body.add(List.of());
      }
      body.add(row);
    }
    body.add(List.of());
    List<String> notes = new ArrayList<>(draft.notes());
    notes.add("说明：本表由各科室填报，财务科汇总。");
    notes.add("填表人：张三    联系电话：0000");
    List<List<String>> above = new ArrayList<>(draft.above());
    above.addFirst(List.of("附件2"));
    above.add(List.of());
    return draft.withAbove(above).withBody(body).withNotes(notes);
  }

  private static SheetDraft withPages(SheetDraft draft) {
    List<List<String>> body = new ArrayList<>();
    for (int i = 0; i < draft.body().size(); i++) {
      if (i > 0 && i % 12 == 0) {
        body.add(List.of("第 " + i / 12 + " 页"));
        body.addAll(draft.above());
        body.addAll(draft.header());
      }
      body.add(draft.body().get(i));
    }
    return draft.withBody(body);
  }

  private static SheetDraft withColumn(SheetDraft draft, Random random) {
    int at = 1 + random.nextInt(draft.header().getFirst().size());
    // A column of its own, not within a heading over several.
    while (at < draft.header().getFirst().size() && draft.header().getFirst().get(at).isEmpty()) {
      at++;
    }
    int column = at;
    return draft
        .withHeader(inserted(draft.header(), column, "备注", 0))
        .withBody(inserted(draft.body(), column, "见附件", 2));
  }

  private static List<List<String>> inserted(
      List<List<String>> rows, int column, String text, int only) {
    List<List<String>> changed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = new ArrayList<>(rows.get(i));
      row.add(Math.min(column, row.size()), i == only ? text : "");
      changed.add(row);
    }
    return changed;
  }

  private static List<SheetDraft> renamed(List<SheetDraft> drafts) {
    List<SheetDraft> renamed = new ArrayList<>();
    for (SheetDraft draft : drafts) {
      renamed.add(draft.withName("Sheet" + (renamed.size() + 1)));
    }
    Collections.reverse(renamed);
    return renamed;
  }

  private static SheetDraft withoutHeadings(SheetDraft draft) {
    List<List<String>> header = new ArrayList<>(draft.header());
    int last = header.size() - 1;
    List<String> lowest = new ArrayList<>();
    for (int column = 0; column < header.getFirst().size(); column++) {
      String text = "";
      for (int row = last; row >= 0 && text.isEmpty(); row--) {
        text = header.get(row).get(column);
      }
      lowest.add(text);
    }
    return draft.withHeader(List.of(lowest));
  }

  private static SheetDraft withoutUnit(SheetDraft draft) {
    return draft.withAbove(
        draft.above().stream()
            .map(row -> row.stream().filter(text -> !text.startsWith("单位：")).toList())
            .toList());
  }

  private static List<List<String>> changed(SheetDraft draft, UnaryOperator<String> change) {
    return draft.header().stream()
        .map(row -> row.stream().map(text -> text.isEmpty() ? text : change.apply(text)).toList())
        .toList();
  }

  private static List<List<String>> centred(List<List<String>> header) {
    List<List<String>> moved = new ArrayList<>();
    header.forEach(row -> moved.add(new ArrayList<>(row)));
    for (int[] span : SheetDraft.spans(header)) {
      int middle = (span[2] + span[3]) / 2;
      String text = moved.get(span[0]).set(span[2], "");
      moved.get(span[0]).set(middle, text);
    }
    return moved;
  }

  private static String wrapped(String text) {
    int middle = text.length() / 2;
    return text.length() <= 3
        ? String.join("  ", text.split(""))
        : text.substring(0, middle) + "\n" + text.substring(middle);
  }

  private static String similar(String text) {
    return text.replace("科目编码", "功能科目代码")
        .replace("预算数", "金额")
        .replace("人员支出", "人员经费")
        .replace("日常公用支出", "公用经费")
        .replace("单位代码", "单位编码");
  }

  private static String mistyped(String text, Random random) {
    if (text.length() < 5 || random.nextInt(3) > 0) {
      return text;
    }
    int at = random.nextInt(text.length());
    return text.substring(0, at) + "某" + text.substring(at + 1);
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean narrow = (c >= '0' && c <= '9') || c == '(' || c == ')' || c == '.';
      wide.append(narrow ? (char) (c - '!' + '！') : c);
    }
    return wide.toString();
  }
}
