package org.yubian.desktop.desk;

import org.yubian.table.pack.PackException;

/** The template pack a budget asks for is missing or has mistakes; the message is for the user. */
public final class UnusablePackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusablePackException(PackException cause) {
    super(cause.getMessage(), cause);
  }
}
