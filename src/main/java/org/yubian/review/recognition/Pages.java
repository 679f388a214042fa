package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a sheet besides tables: titles, lines with unit and currency, notes, page numbers.
 */
final class Pages {
  private static final Pattern AMOUNT_UNIT =
      Pattern.compile("(?:金额)?单位[:：为]?\\s*[（(]?(?:人民币)?\\s*(万元|亿元|千元|百元|元)");
  private static final Pattern UNIT_NAME =
      Pattern.compile("^(?:部门[（(]单位[)）]|部门/单位|预算单位|单位名称|填报单位|编制单位|部门名称|单位|部门)\\s*[:：](?<name>.*)$");

  /** What follows a wide gap, such as the unit of amounts, is something else. */
  private static final Pattern GAP = Pattern.compile("[\\s\\u00a0\\u3000]{2,}|(?:金额)?单位\\s*[:：]");

  private static final Pattern PAGE =
      Pattern.compile("^(?:第\\s*\\d+\\s*页.*|-\\s*\\d+\\s*-|续表.*|[（(]续[)）]|接上[页表].*)$");
  private static final Pattern NOTE =
      Pattern.compile("^[（(]?\\s*(?:注|备注|说明|附注)\\s*[:：0-9一].*", Pattern.DOTALL);
  private static final Pattern SIGNATURE =
      Pattern.compile("^(?:填表|制表|审核|复核|单位负责|财务负责|经办|联系电话|联系人|填报日期|制表日期|打印)(?:人|日期|时间)?.{0,40}$");
  private static final int LONG = 18;

  private Pages() {}

  /** 万元, 元 … where the text names one. */
  static @Nullable String amountUnit(String text) {
    Matcher matcher = AMOUNT_UNIT.matcher(text.replaceAll("[\\s　]", ""));
    return matcher.find() ? matcher.group(1) : null;
  }

  /** The name behind 部门（单位）： and the like; empty where none follows, null for other texts. */
  static @Nullable String unitName(String text) {
    Matcher matcher = UNIT_NAME.matcher(text.strip());
    if (!matcher.matches()) {
      return null;
    }
    String name = matcher.group("name").strip();
    name = GAP.split(name, 2)[0].strip();
    return name.matches("(?:人民币)?(?:万元|元|千元|亿元).*") ? null : name;
  }

  static boolean isNote(String text) {
    String plain = text.strip();
    return NOTE.matcher(plain).matches()
        || (plain.length() >= LONG && (plain.endsWith("。") || plain.endsWith("。）")))
        || (plain.length() >= 8
            && plain.endsWith("。")
            && !plain.contains("，")
            && (plain.contains("本表") || plain.contains("本部门") || plain.contains("本单位")));
  }

  static boolean isPageMark(String text) {
    return PAGE.matcher(text.strip()).matches();
  }

  static boolean isSignature(String text) {
    return SIGNATURE.matcher(text.strip()).matches();
  }

  /** Texts of the rows above a header that may be its caption, nearest last. */
  static List<String> caption(SheetCells cells, int after, int header) {
    List<String> texts = new ArrayList<>();
    for (int row = captionStart(cells, after, header); row < header; row++) {
      texts.addAll(cells.texts(row));
    }
    return texts;
  }

  private static final int MOST_CAPTION_ROWS = 8;
  private static final int MOST_CAPTION_CELLS = 4;

  /** First row of the caption above a header. */
  static int captionStart(SheetCells cells, int after, int header) {
    int start = header;
    while (start > after && header - start < MOST_CAPTION_ROWS) {
      List<String> texts = cells.texts(start - 1);
      boolean plain =
          texts.size() <= MOST_CAPTION_CELLS
              && texts.stream().noneMatch(text -> Figures.is(text) || isNote(text));
      if (!plain) {
        break;
      }
      start--;
    }
    return start;
  }
}
