package org.yubian.desktop.work;

/** Something the user asked for cannot be done; the message says why and what to do. */
class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  public RefusedException(String message) {
    super(message);
  }

  public RefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
