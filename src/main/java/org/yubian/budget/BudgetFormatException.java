package org.yubian.budget;

/** A document that is not a readable budget; the message is for the user, in one line. */
public final class BudgetFormatException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * What the message says, part by part; all texts but the file's name and the path are Chinese.
   *
   * @param file name of the document
   * @param path JSON path such as {@code $.expenditures[3].amount}, or line and column where the
   *     text is not JSON
   * @param found what stands there, shortened
   * @param expected what should stand there
   * @param remedy what to do
   */
  public record Problem(String file, String path, String found, String expected, String remedy) {}

  private final transient Problem problem;

  public BudgetFormatException(Problem problem, String message) {
    super(message);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }

  public String file() {
    return problem.file();
  }

  public String path() {
    return problem.path();
  }
}
