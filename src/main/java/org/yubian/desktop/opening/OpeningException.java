package org.yubian.desktop.opening;

/** Something cannot be opened; the message is for the user. */
public final class OpeningException extends Exception {
  private static final long serialVersionUID = 1L;

  OpeningException(String message, Throwable cause) {
    super(message, cause);
  }

  OpeningException(Exception cause) {
    super(cause.getMessage() == null ? "" : cause.getMessage(), cause);
  }
}
