package org.yubian.desktop.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Extras;
import org.yubian.budget.Indicator;
import org.yubian.desktop.listing.Adder;
import org.yubian.desktop.listing.ChoiceColumn;
import org.yubian.desktop.listing.Column;
import org.yubian.desktop.listing.Items;
import org.yubian.desktop.listing.ListDef;
import org.yubian.desktop.listing.TextColumn;
import org.yubian.desktop.listing.Typed;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.Suggestion;

/**
 * How indicators are shown and typed. The headings offered are those of 财预〔2018〕167号 and of the
 * guide of 2021 on cost indicators; others are taken, too.
 */
record IndicatorList(Items<Indicator> items) {
  private static final Messages TEXT = Messages.of(IndicatorList.class);
  private static final List<String> LEVEL1 = List.of("成本指标", "产出指标", "效益指标", "满意度指标");
  private static final Map<String, List<String>> LEVEL2 =
      Map.of(
          "成本指标", List.of("经济成本指标", "社会成本指标", "生态环境成本指标"),
          "产出指标", List.of("数量指标", "质量指标", "时效指标"),
          "效益指标", List.of("经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"),
          "满意度指标", List.of("服务对象满意度指标"));
  private static final List<String> OPERATORS = List.of("≥", "≤", "=", ">", "<");
  private static final List<String> MEASURES =
      List.of("万元", "元", "%", "个", "次", "人", "天", "月", "年", "项", "台", "套", "场次", "份", "户", "平方米");
  private static final Indicator BLANK = new Indicator("", null, "", null, "", null, Extras.NONE);

  ListDef<Indicator> def() {
    List<Column<Indicator>> columns =
        List.of(
            ChoiceColumn.open(
                column("level1", 110),
                indicator -> LEVEL1,
                Indicator::level1,
                (indicator, text) -> indicator.withLevel1(orEmpty(text))),
            ChoiceColumn.open(
                column("level2", 130),
                indicator -> LEVEL2.getOrDefault(indicator.level1(), List.of()),
                Indicator::level2,
                Indicator::withLevel2),
            TextColumn.free(
                column("level3", 280),
                Indicator::level3,
                (indicator, text) -> indicator.withLevel3(orEmpty(text))),
            new ChoiceColumn<>(
                TextColumn.free(
                    new SheetColumn(
                        "operator", TEXT.get("indicator.operator"), 54, SheetColumn.Align.CENTER),
                    Indicator::operator,
                    Indicator::withOperator),
                indicator -> OPERATORS,
                true),
            TextColumn.free(
                SheetColumn.amount("value", TEXT.get("indicator.value"), 100),
                Indicator::value,
                (indicator, text) -> indicator.withValue(orEmpty(text))),
            ChoiceColumn.open(
                column("measure", 80),
                indicator -> MEASURES,
                Indicator::measure,
                Indicator::withMeasure));
    return ListDef.of(columns, 0, false, new NewIndicator(items));
  }

  private static SheetColumn column(String id, int width) {
    return SheetColumn.text(id, TEXT.get("indicator." + id), width);
  }

  private static String orEmpty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  /**
   * A new indicator begins with its first heading, or with its name: then it stands under the
   * headings of the one above.
   */
  private record NewIndicator(Items<Indicator> items) implements Adder<Indicator> {
    @Override
    public String invitation() {
      return TEXT.get("indicator.add");
    }

    @Override
    public List<Suggestion> suggestions(String text) {
      return LEVEL1.stream()
          .filter(each -> each.contains(text.strip()))
          .map(each -> new Suggestion(each, each, ""))
          .toList();
    }

    @Override
    public Typed<Indicator> begin(String text) {
      String typed = text.strip();
      List<Indicator> all = items.all();
      if (LEVEL1.contains(typed) || all.isEmpty()) {
        return Typed.of(BLANK.withLevel1(typed));
      }
      Indicator above = all.getLast();
      return Typed.of(
          BLANK.withLevel1(above.level1()).withLevel2(above.level2()).withLevel3(typed));
    }

    @Override
    public Indicator blank() {
      return BLANK;
    }

    @Override
    public String next() {
      return "level2";
    }
  }
}
