package org.yubian.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 项目绩效目标: the performance form of one project. */
public record PerformanceTarget(
    long key,
    String project,
    @Nullable String projectCode,
    @Nullable String supervisingDepartment,
    @Nullable String implementingUnit,
    TargetAmounts amounts,
    TargetTexts texts,
    List<Indicator> indicators,
    Extras extras)
    implements Row {

  public PerformanceTarget {
    indicators = List.copyOf(indicators);
  }

  public static PerformanceTarget of(long key, String project, List<Indicator> indicators) {
    return new PerformanceTarget(
        key,
        project,
        null,
        null,
        null,
        TargetAmounts.NONE,
        TargetTexts.NONE,
        indicators,
        Extras.NONE);
  }

  @Override
  public PerformanceTarget withKey(long value) {
    return new PerformanceTarget(
        value,
        project,
        projectCode,
        supervisingDepartment,
        implementingUnit,
        amounts,
        texts,
        indicators,
        extras);
  }

  public PerformanceTarget withProject(String value) {
    return new PerformanceTarget(
        key,
        value,
        projectCode,
        supervisingDepartment,
        implementingUnit,
        amounts,
        texts,
        indicators,
        extras);
  }

  public PerformanceTarget withTexts(TargetTexts value) {
    return new PerformanceTarget(
        key,
        project,
        projectCode,
        supervisingDepartment,
        implementingUnit,
        amounts,
        value,
        indicators,
        extras);
  }

  public PerformanceTarget withAmounts(TargetAmounts value) {
    return new PerformanceTarget(
        key,
        project,
        projectCode,
        supervisingDepartment,
        implementingUnit,
        value,
        texts,
        indicators,
        extras);
  }

  public PerformanceTarget withIndicators(List<Indicator> value) {
    return new PerformanceTarget(
        key,
        project,
        projectCode,
        supervisingDepartment,
        implementingUnit,
        amounts,
        texts,
        value,
        extras);
  }

  public PerformanceTarget withProjectCode(@Nullable String value) {
    return new PerformanceTarget(
        key,
        project,
        value,
        supervisingDepartment,
        implementingUnit,
        amounts,
        texts,
        indicators,
        extras);
  }

  public PerformanceTarget withSupervisingDepartment(@Nullable String value) {
    return new PerformanceTarget(
        key, project, projectCode, value, implementingUnit, amounts, texts, indicators, extras);
  }

  public PerformanceTarget withImplementingUnit(@Nullable String value) {
    return new PerformanceTarget(
        key,
        project,
        projectCode,
        supervisingDepartment,
        value,
        amounts,
        texts,
        indicators,
        extras);
  }
}
