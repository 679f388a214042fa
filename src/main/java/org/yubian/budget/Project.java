package org.yubian.budget;

import org.jspecify.annotations.Nullable;

/**
 * A project of the unit; lines name it by {@code name}.
 *
 * @param category 人员类, 公用经费, 其他运转类 or 特定目标类
 * @param itemGroup the heading it stands under where a province groups projects
 * @param withheld left out of published lists for secrecy, still in all totals
 */
public record Project(
    long key,
    String name,
    @Nullable String category,
    @Nullable String code,
    @Nullable CodeName itemGroup,
    @Nullable String unitCode,
    ProjectPlan plan,
    @Nullable Boolean withheldFlag,
    Extras extras)
    implements Row {

  public static Project of(long key, String name, @Nullable String category) {
    return new Project(key, name, category, null, null, null, ProjectPlan.NONE, null, Extras.NONE);
  }

  public boolean withheld() {
    return Boolean.TRUE.equals(withheldFlag);
  }

  @Override
  public Project withKey(long value) {
    return new Project(
        value, name, category, code, itemGroup, unitCode, plan, withheldFlag, extras);
  }

  public Project withName(String value) {
    return new Project(key, value, category, code, itemGroup, unitCode, plan, withheldFlag, extras);
  }

  public Project withCategory(@Nullable String value) {
    return new Project(key, name, value, code, itemGroup, unitCode, plan, withheldFlag, extras);
  }

  public Project withCode(@Nullable String value) {
    return new Project(key, name, category, value, itemGroup, unitCode, plan, withheldFlag, extras);
  }

  public Project withItemGroup(@Nullable CodeName value) {
    return new Project(key, name, category, code, value, unitCode, plan, withheldFlag, extras);
  }

  public Project withPlan(ProjectPlan value) {
    return new Project(key, name, category, code, itemGroup, unitCode, value, withheldFlag, extras);
  }

  public Project withWithheld(boolean value) {
    return new Project(key, name, category, code, itemGroup, unitCode, plan, value, extras);
  }

  public Project withUnitCode(@Nullable String value) {
    return new Project(key, name, category, code, itemGroup, value, plan, withheldFlag, extras);
  }
}
