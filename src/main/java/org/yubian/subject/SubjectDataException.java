package org.yubian.subject;

import org.yubian.Messages;

/** A catalogue file or a list of subjects cannot be read. The message can be shown. */
public final class SubjectDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String source;
  private final int line;
  private final String found;
  private final String expected;

  /**
   * @param source name of the file
   * @param line from 1; 0 where the whole file is meant
   * @param found what stands there, in words for the user
   * @param expected what should stand there, in words for the user
   */
  public SubjectDataException(String source, int line, String found, String expected) {
    super(
        line > 0
            ? Messages.of(SubjectDataException.class)
                .get("data.at-line", source, line, found, expected)
            : Messages.of(SubjectDataException.class).get("data.whole", source, found, expected));
    this.source = source;
    this.line = line;
    this.found = found;
    this.expected = expected;
  }

  public String source() {
    return source;
  }

  public int line() {
    return line;
  }

  public String found() {
    return found;
  }

  public String expected() {
    return expected;
  }
}
