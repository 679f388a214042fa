package org.yubian.cli;

/** What was asked for cannot be done; the message is for the user, in one line. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String line;

  Refusal(String message) {
    super(message);
    this.line = message;
  }

  /**
   * @param cause with a message for the user
   */
  Refusal(Exception cause) {
    super(cause);
    this.line = String.valueOf(cause.getMessage());
  }

  String line() {
    return line;
  }
}
