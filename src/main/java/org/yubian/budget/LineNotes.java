package org.yubian.budget;

import org.jspecify.annotations.Nullable;

/**
 * What an expenditure line says besides its coding and amount.
 *
 * @param basis 测算依据 in words
 * @param formula 测算依据 as arithmetic in 元, without the leading {@code =}
 * @param procurement whether the line is 政府采购, null where not said
 * @param purchasedService whether it is 政府购买服务
 * @param newAsset whether it is 新增资产
 */
public record LineNotes(
    @Nullable String basis,
    @Nullable String formula,
    @Nullable Boolean procurement,
    @Nullable Boolean purchasedService,
    @Nullable Boolean newAsset,
    @Nullable String note) {
  public static final LineNotes NONE = new LineNotes(null, null, null, null, null, null);

  public LineNotes withBasis(@Nullable String value) {
    return new LineNotes(value, formula, procurement, purchasedService, newAsset, note);
  }

  public LineNotes withFormula(@Nullable String value) {
    return new LineNotes(basis, value, procurement, purchasedService, newAsset, note);
  }

  public LineNotes withNote(@Nullable String value) {
    return new LineNotes(basis, formula, procurement, purchasedService, newAsset, value);
  }
}
