package org.yubian.money;

import org.yubian.Messages;

/** A sum or product lies outside the range of an {@link Amount}. The message can be shown. */
public final class AmountOverflowException extends ArithmeticException {

  private static final long serialVersionUID = 1L;

  public AmountOverflowException() {
    super(Messages.of(AmountOverflowException.class).get("overflow"));
  }
}
