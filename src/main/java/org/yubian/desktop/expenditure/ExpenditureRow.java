package org.yubian.desktop.expenditure;

import org.jspecify.annotations.Nullable;
import org.yubian.ledger.SumRow;

/** What a row of this screen is about. */
sealed interface ExpenditureRow {
  /** By which the row is known while rows come and go. */
  Object key();

  /** All expenditure. */
  record Total(SumRow sums) implements ExpenditureRow {
    @Override
    public Object key() {
      return "";
    }
  }

  /**
   * A subject, of a level told by the length of its code; the empty code stands for lines without
   * one.
   *
   * @param sums null where no line falls in it
   */
  record Subject(String code, @Nullable SumRow sums) implements ExpenditureRow {
    @Override
    public Object key() {
      return "s" + code;
    }
  }

  /** A line, by its key. */
  record Detail(long line) implements ExpenditureRow {
    @Override
    public Object key() {
      return line;
    }
  }

  /**
   * Where a new line begins.
   *
   * @param subject it falls under; empty where that is still to be chosen
   */
  record Add(String subject) implements ExpenditureRow {
    @Override
    public Object key() {
      return "+" + subject;
    }
  }
}
