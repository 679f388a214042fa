package org.yubian.review.submission;

/** A file handed in cannot be read as a budget; the message says where it fails and what to do. */
public class SubmissionException extends Exception {
  private static final long serialVersionUID = 1L;

  public SubmissionException(String message) {
    super(message);
  }

  public SubmissionException(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
