package org.yubian.money;

/** Leaves the middle of a formula with what is wrong in it; never leaves the room. */
final class FormulaException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient AmountResult.Problem problem;

  FormulaException(AmountResult.Kind kind, int position, String found) {
    super(null, null, false, false);
    this.problem = new AmountResult.Problem(kind, position, found);
  }

  AmountResult.Problem problem() {
    return problem;
  }
}
