package org.yubian.budget;

import java.util.List;

/** Port: turns the exchange format into budgets and back. Reading and writing lose nothing. */
public interface BudgetCodec {
  /** What was read, with remarks that did not keep it from being read. */
  record Decoded(Budget budget, List<Remark> remarks) {
    public Decoded {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * A remark on a document: an unknown key kept, an amount that its formula does not give.
   *
   * @param path JSON path such as {@code $.expenditures[3].amount}
   * @param message in Chinese, for the user
   */
  record Remark(String path, String message) {}

  /**
   * @param source name of the file, for messages
   * @throws BudgetFormatException when the bytes are not a budget
   */
  Decoded decode(byte[] bytes, String source) throws BudgetFormatException;

  /** The document in UTF-8, the same bytes for equal budgets. */
  byte[] encode(Budget budget);
}
