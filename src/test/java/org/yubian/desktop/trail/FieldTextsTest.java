package org.yubian.desktop.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.budget.Assets;
import org.yubian.budget.Budget;
import org.yubian.budget.Declarations;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Extras;
import org.yubian.budget.Header;
import org.yubian.budget.Indicator;
import org.yubian.budget.Narrative;
import org.yubian.budget.OverallPerformance;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.PreviousTotals;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Row;
import org.yubian.budget.Section;
import org.yubian.budget.ThreePublic;
import org.yubian.budget.Unit;
import org.yubian.desktop.Desks;
import org.yubian.money.Amount;

class FieldTextsTest {
  private final Budget budget = Desks.sample("yanzhou-2024");

  private static FieldTexts.Difference between(Object before, Object after) {
    return FieldTexts.between(
        new FieldTexts(before, code -> code), new FieldTexts(after, code -> code));
  }

  @Test
  void 单位信息逐项写出原值和新值() {
    Unit unit = budget.unit();
    FieldTexts.Difference difference =
        between(unit, unit.withName("甲单位").withCode("101").withSubordinateUnits(List.of()));
    assertThat(difference.before()).isEqualTo("单位名称 " + unit.name());
    assertThat(difference.after()).isEqualTo("单位名称 甲单位；单位编码 101");
    assertThat(between(unit, unit)).isEqualTo(new FieldTexts.Difference("", ""));
  }

  @Test
  void 改一个绩效指标只写这一个改次序也写明() {
    PerformanceTarget target = budget.rows(Section.PERFORMANCE_TARGETS).toList().getFirst();
    List<Indicator> indicators = new ArrayList<>(target.indicators());
    indicators.set(1, indicators.get(1).withValue("7"));
    FieldTexts.Difference difference = between(target, target.withIndicators(indicators));
    assertThat(difference.before()).startsWith("绩效指标 ").doesNotContain("；");
    assertThat(difference.after()).startsWith("绩效指标 ").contains(" 7");
    Collections.swap(indicators, 0, 1);
    assertThat(between(target.withIndicators(indicators), target).after()).contains("绩效指标");
    List<Indicator> turned = target.indicators().reversed();
    assertThat(between(target, target.withIndicators(turned)).after()).isEqualTo("绩效指标的次序改变");
  }

  /** A field without a name would be found only by whoever changes it first. */
  @Test
  void 模型的每个字段都有中文名称() throws IOException {
    Properties names = new Properties();
    try (Reader in =
        new InputStreamReader(
            FieldTexts.class.getResourceAsStream("/org/yubian/desktop/Messages.properties"),
            StandardCharsets.UTF_8)) {
      names.load(in);
    }
    Set<Class<?>> met = new HashSet<>();
    List<String> missing = new ArrayList<>();
    for (Class<?> root :
        List.of(
            Header.class,
            Unit.class,
            ThreePublic.class,
            PreviousTotals.class,
            OverallPerformance.class,
            Assets.class,
            Narrative.class,
            Declarations.class,
            RevenueLine.class,
            ExpenditureLine.class,
            Project.class,
            ProcurementLine.class,
            PerformanceTarget.class)) {
      walk(root, met, names, missing);
    }
    assertThat(met).hasSizeGreaterThan(25);
    assertThat(missing).isEmpty();
  }

  private static void walk(
      Class<?> type, Set<Class<?>> met, Properties names, List<String> missing) {
    if (!type.isRecord() || type == Amount.class || type == Extras.class || !met.add(type)) {
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      String key = "trail.field." + type.getSimpleName() + "." + component.getName();
      boolean told = !component.getName().equals("key") && component.getType() != Extras.class;
      if (told && !names.containsKey(key)) {
        missing.add(key);
      }
      walk(component.getType(), met, names, missing);
      if (component.getGenericType() instanceof ParameterizedType of) {
        for (Type argument : of.getActualTypeArguments()) {
          if (argument instanceof Class<?> each) {
            walk(each, met, names, missing);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yanzhou-2024", "jiyuan-2024", "zengdu-2024"})
  void 每个字段都有名称(String sample) {
    Budget of = Desks.sample(sample);
    for (Part<?> part : Part.ALL) {
      assertThatCode(() -> new FieldTexts(part.of(of), code -> code)).doesNotThrowAnyException();
    }
    for (Section<?> section : Section.ALL) {
      for (Row row : of.rows(section)) {
        assertThat(between(null, row).after()).isNotEmpty();
      }
    }
  }
}
