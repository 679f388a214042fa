package org.yubian.desktop.opening;

import org.jspecify.annotations.Nullable;

/** Something cannot be opened; the message is for the user. */
public sealed class OpeningException extends Exception permits AlreadyOpenException {
  private static final long serialVersionUID = 1L;

  OpeningException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  OpeningException(Exception cause) {
    super(cause.getMessage() == null ? "" : cause.getMessage(), cause);
  }
}
