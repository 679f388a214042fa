package org.yubian.budget;

/** A document that is not a readable budget; the message is for the user, in one line. */
public final class BudgetFormatException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String path;

  /**
   * @param file name of the document
   * @param path JSON path of the place, or line and column where the text is not JSON
   * @param message in Chinese: file, place, what was found, what is expected
   */
  public BudgetFormatException(String file, String path, String message) {
    super(message);
    this.file = file;
    this.path = path;
  }

  public String file() {
    return file;
  }

  public String path() {
    return path;
  }
}
