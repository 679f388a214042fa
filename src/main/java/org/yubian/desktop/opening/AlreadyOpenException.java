package org.yubian.desktop.opening;

/** A budget has a window of its own already. */
public final class AlreadyOpenException extends OpeningException {
  private static final long serialVersionUID = 1L;

  private final transient BudgetKey key;

  AlreadyOpenException(BudgetKey key, String message) {
    super(message, null);
    this.key = key;
  }

  /** By which its window is found. */
  public BudgetKey key() {
    return key;
  }
}
