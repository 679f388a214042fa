package org.yubian.budget;

import org.jspecify.annotations.Nullable;
import org.yubian.money.Amount;

/**
 * What is bought.
 *
 * @param kind 货物, 工程 or 服务
 * @param item 采购品目
 * @param quantity as entered, a decimal number
 * @param unitPrice in fen
 * @param measure 计量单位
 * @param fundSource 资金来源 as printed where a province asks for it
 * @param fundNature 资金性质 as printed
 * @param smeAmount of which for small and medium enterprises
 * @param microAmount of which for small and micro enterprises
 */
public record Purchase(
    @Nullable String kind,
    @Nullable CodeName item,
    @Nullable String quantity,
    @Nullable Amount unitPrice,
    @Nullable String measure,
    @Nullable String fundSource,
    @Nullable String fundNature,
    @Nullable Amount smeAmount,
    @Nullable Amount microAmount) {
  public static final Purchase UNKNOWN =
      new Purchase(null, null, null, null, null, null, null, null, null);
}
