package org.yubian.desktop.function;

import org.jspecify.annotations.Nullable;
import org.yubian.ledger.SumRow;

/** What a row of this screen is about. */
sealed interface FunctionRow {
  /** By which the row is known while rows come and go. */
  Object key();

  /** All expenditure. */
  record Total(SumRow sums) implements FunctionRow {
    @Override
    public Object key() {
      return "";
    }
  }

  /**
   * A subject: 类, 款 or 项 by the length of its code; the empty code stands for lines without one.
   *
   * @param sums null where no line falls in it
   */
  record Subject(String code, @Nullable SumRow sums) implements FunctionRow {
    @Override
    public Object key() {
      return "s" + code;
    }
  }

  /** A line, by its key. */
  record Detail(long line) implements FunctionRow {
    @Override
    public Object key() {
      return line;
    }
  }

  /**
   * Where a new line begins.
   *
   * @param function the 项 it falls under; empty where it is still to be chosen
   */
  record Add(String function) implements FunctionRow {
    @Override
    public Object key() {
      return "+" + function;
    }
  }
}
