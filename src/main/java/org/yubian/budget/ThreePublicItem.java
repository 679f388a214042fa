package org.yubian.budget;

import java.util.List;

/** The items of 三公经费, with the economic subjects of the lines they are derived from. */
public enum ThreePublicItem {
  OVERSEAS("overseas", List.of("30212")),
  VEHICLE_PURCHASE("vehicle_purchase", List.of("31013", "30913")),
  VEHICLE_OPERATION("vehicle_operation", List.of("30231")),
  RECEPTION("reception", List.of("30217"));

  private final String key;
  private final List<String> economics;

  ThreePublicItem(String key, List<String> economics) {
    this.key = key;
    this.economics = economics;
  }

  /** Name in the exchange format. */
  public String key() {
    return key;
  }

  /** 部门预算支出经济分类 whose general public budget lines make up the item. */
  public List<String> economics() {
    return economics;
  }
}
