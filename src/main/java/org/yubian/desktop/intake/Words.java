package org.yubian.desktop.intake;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yubian.budget.Category;
import org.yubian.budget.Fund;

/** Names other programs have for funds and categories. */
final class Words {
  private static final Map<Pattern, Fund> FUNDS =
      Map.of(
          Pattern.compile("一般公共预算|经费拨款|^一般$"), Fund.GENERAL_PUBLIC,
          Pattern.compile("政府性基金|^基金"), Fund.GOVERNMENT_FUND,
          Pattern.compile("国有资本|国资"), Fund.STATE_CAPITAL,
          Pattern.compile("专户"), Fund.SPECIAL_ACCOUNT,
          Pattern.compile("经营收入"), Fund.BUSINESS_REVENUE,
          Pattern.compile("上级补助"), Fund.SUPERIOR_SUBSIDY,
          Pattern.compile("附属单位"), Fund.SUBORDINATE_REMITTANCE,
          Pattern.compile("其他收入|单位资金"), Fund.OTHER_REVENUE,
          Pattern.compile("结转"), Fund.CARRY_OVER);

  private static final Map<Pattern, String> CATEGORIES =
      Map.of(
          Pattern.compile("人员"), Category.PERSONNEL,
          Pattern.compile("公用"), Category.ROUTINE,
          Pattern.compile("项目|特定目标|其他运转"), Category.PROJECT,
          Pattern.compile("上缴上级"), Category.PAID_TO_SUPERIOR,
          Pattern.compile("附属单位"), Category.SUBSIDY_TO_SUBORDINATES,
          Pattern.compile("经营支出"), Category.BUSINESS_OPERATION,
          Pattern.compile("结转下年"), Category.CARRY_FORWARD);

  private Words() {}

  static Optional<Fund> fund(String text) {
    return Fund.byLabel(text).or(() -> only(FUNDS, text));
  }

  static Optional<String> category(String text) {
    return Category.STANDARD.contains(text) ? Optional.of(text) : only(CATEGORIES, text);
  }

  static boolean yes(String text) {
    return text.matches("是|√|✓|Y|y|yes|1|TRUE|true|政府采购|上年结转|结转");
  }

  /** What the text means, where it can mean one thing only. */
  private static <T> Optional<T> only(Map<Pattern, T> words, String text) {
    var found =
        words.entrySet().stream().filter(word -> word.getKey().matcher(text).find()).toList();
    return found.size() == 1 ? Optional.of(found.getFirst().getValue()) : Optional.empty();
  }
}
