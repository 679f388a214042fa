package org.yubian.budget;

import java.util.List;
import java.util.Set;

/** The expenditure categories every pack knows; a pack may declare more, so lines hold the name. */
public final class Category {
  public static final String PERSONNEL = "人员经费";
  public static final String ROUTINE = "日常公用经费";
  public static final String PROJECT = "项目支出";
  public static final String PAID_TO_SUPERIOR = "上缴上级支出";
  public static final String SUBSIDY_TO_SUBORDINATES = "对附属单位补助支出";
  public static final String BUSINESS_OPERATION = "事业单位经营支出";
  public static final String CARRY_FORWARD = "结转下年";

  /** In the order in which they are usually offered. */
  public static final List<String> STANDARD =
      List.of(
          PERSONNEL,
          ROUTINE,
          PROJECT,
          PAID_TO_SUPERIOR,
          SUBSIDY_TO_SUBORDINATES,
          BUSINESS_OPERATION,
          CARRY_FORWARD);

  private static final Set<String> BASIC = Set.of(PERSONNEL, ROUTINE);

  private Category() {}

  /** 基本支出 = personnel and routine operating. */
  public static boolean isBasic(String category) {
    return BASIC.contains(category);
  }
}
