package org.yubian.budget;

/**
 * What this year's budget is compared with.
 *
 * @param threePublic 三公经费 as declared, last year and this year
 * @param revenues last year's revenue by line
 * @param expenditures last year's expenditure by line
 * @param totals last year's figures declared without lines
 */
public record Comparison(
    ThreePublic threePublic,
    Rows<RevenueLine> revenues,
    Rows<ExpenditureLine> expenditures,
    PreviousTotals totals) {
  public static final Comparison NONE =
      new Comparison(ThreePublic.NONE, Rows.empty(), Rows.empty(), PreviousTotals.NONE);
}
