package org.yubian.session;

import org.yubian.budget.Budget;
import org.yubian.budget.Line;
import org.yubian.budget.Rows;
import org.yubian.money.AmountOverflowException;

/**
 * By what a budget is known in a list.
 *
 * @param revenue 收入总计 in fen: all revenue lines, carried-over money included
 * @param expenditure 支出总计 in fen: all expenditure lines, 结转下年 included
 * @param lines number of revenue and expenditure lines
 */
public record BudgetTotals(long revenue, long expenditure, int lines) {
  public static final BudgetTotals NONE = new BudgetTotals(0, 0, 0);

  /**
   * @throws AmountOverflowException when a total cannot be counted any more
   */
  public static BudgetTotals of(Budget budget) {
    Rows<? extends Line> revenues = budget.lines().revenues();
    Rows<? extends Line> expenditures = budget.lines().expenditures();
    return new BudgetTotals(
        sum(revenues), sum(expenditures), revenues.size() + expenditures.size());
  }

  private static long sum(Rows<? extends Line> lines) {
    long fen = 0;
    try {
      for (Line line : lines) {
        fen = Math.addExact(fen, line.amount().fen());
      }
    } catch (ArithmeticException e) {
      throw new AmountOverflowException();
    }
    return fen;
  }
}
