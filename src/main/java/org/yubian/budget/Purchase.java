package org.yubian.budget;

import java.math.BigDecimal;
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

  /** Quantity times unit price, half up to the fen; null where either is missing or no number. */
  public @Nullable Amount product() {
    if (quantity == null || unitPrice == null) {
      return null;
    }
    try {
      BigDecimal fen = new BigDecimal(quantity).multiply(BigDecimal.valueOf(unitPrice.fen()));
      return Amount.ofFen(fen.setScale(0, java.math.RoundingMode.HALF_UP).longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  public Purchase withKind(@Nullable String value) {
    return new Purchase(
        value, item, quantity, unitPrice, measure, fundSource, fundNature, smeAmount, microAmount);
  }

  public Purchase withItem(@Nullable CodeName value) {
    return new Purchase(
        kind, value, quantity, unitPrice, measure, fundSource, fundNature, smeAmount, microAmount);
  }

  public Purchase withQuantity(@Nullable String value) {
    return new Purchase(
        kind, item, value, unitPrice, measure, fundSource, fundNature, smeAmount, microAmount);
  }

  public Purchase withUnitPrice(@Nullable Amount value) {
    return new Purchase(
        kind, item, quantity, value, measure, fundSource, fundNature, smeAmount, microAmount);
  }

  public Purchase withMeasure(@Nullable String value) {
    return new Purchase(
        kind, item, quantity, unitPrice, value, fundSource, fundNature, smeAmount, microAmount);
  }

  public Purchase withFundSource(@Nullable String value) {
    return new Purchase(
        kind, item, quantity, unitPrice, measure, value, fundNature, smeAmount, microAmount);
  }

  public Purchase withFundNature(@Nullable String value) {
    return new Purchase(
        kind, item, quantity, unitPrice, measure, fundSource, value, smeAmount, microAmount);
  }

  public Purchase withSmeAmount(@Nullable Amount value) {
    return new Purchase(
        kind, item, quantity, unitPrice, measure, fundSource, fundNature, value, microAmount);
  }

  public Purchase withMicroAmount(@Nullable Amount value) {
    return new Purchase(
        kind, item, quantity, unitPrice, measure, fundSource, fundNature, smeAmount, value);
  }
}
