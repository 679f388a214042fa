package org.yubian.budget;

import org.jspecify.annotations.Nullable;

/**
 * Everything a line is classified by; two lines with equal codings add to the same cells of every
 * table. Revenue uses only fund, detail, unit and carry-over and has an empty category.
 *
 * @param function functional classification, item (7 digits)
 * @param departmentEconomic 部门预算支出经济分类, 款 (5 digits)
 * @param governmentEconomic 政府预算支出经济分类, 款 (5 digits)
 * @param category one of {@link Category} or of the pack
 * @param project name of the project
 * @param detail part of the fund, such as 专项收入; null is the plain appropriation
 * @param unitCode the subordinate unit the line belongs to
 * @param carriedOver money of earlier years
 */
public record Coding(
    @Nullable String function,
    @Nullable String departmentEconomic,
    @Nullable String governmentEconomic,
    String category,
    @Nullable String project,
    Fund fund,
    @Nullable String detail,
    @Nullable String unitCode,
    boolean carriedOver) {

  /** The coding of a revenue line. */
  public static Coding ofRevenue(
      Fund source, @Nullable String detail, @Nullable String unitCode, boolean carriedOver) {
    return new Coding(null, null, null, "", null, source, detail, unitCode, carriedOver);
  }

  /** A line of this year's money without project, detail, unit. */
  public static Coding of(
      String function,
      @Nullable String departmentEconomic,
      @Nullable String governmentEconomic,
      String category,
      Fund fund) {
    return new Coding(
        function, departmentEconomic, governmentEconomic, category, null, fund, null, null, false);
  }

  public Coding withFunction(@Nullable String value) {
    return new Coding(
        value,
        departmentEconomic,
        governmentEconomic,
        category,
        project,
        fund,
        detail,
        unitCode,
        carriedOver);
  }

  public Coding withEconomic(@Nullable String department, @Nullable String government) {
    return new Coding(
        function, department, government, category, project, fund, detail, unitCode, carriedOver);
  }

  public Coding withCategory(String value) {
    return new Coding(
        function,
        departmentEconomic,
        governmentEconomic,
        value,
        project,
        fund,
        detail,
        unitCode,
        carriedOver);
  }

  public Coding withProject(@Nullable String value) {
    return new Coding(
        function,
        departmentEconomic,
        governmentEconomic,
        category,
        value,
        fund,
        detail,
        unitCode,
        carriedOver);
  }

  public Coding withFund(Fund value) {
    return new Coding(
        function,
        departmentEconomic,
        governmentEconomic,
        category,
        project,
        value,
        detail,
        unitCode,
        carriedOver);
  }

  public Coding withDetail(@Nullable String value) {
    return new Coding(
        function,
        departmentEconomic,
        governmentEconomic,
        category,
        project,
        fund,
        value,
        unitCode,
        carriedOver);
  }

  public Coding withUnitCode(@Nullable String value) {
    return new Coding(
        function,
        departmentEconomic,
        governmentEconomic,
        category,
        project,
        fund,
        detail,
        value,
        carriedOver);
  }

  public Coding withCarriedOver(boolean value) {
    return new Coding(
        function,
        departmentEconomic,
        governmentEconomic,
        category,
        project,
        fund,
        detail,
        unitCode,
        value);
  }
}
