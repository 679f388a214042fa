package org.yubian.session;

import org.yubian.Messages;

/** An edit of a budget that may only be read. The message can be shown. */
public final class ReadOnlyBudgetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReadOnlyBudgetException(String reason) {
    super(Messages.of(ReadOnlyBudgetException.class).get("edit.refused", reason));
  }
}
