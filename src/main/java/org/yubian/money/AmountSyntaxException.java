package org.yubian.money;

/** A text is not an amount of the exchange format. The message can be shown. */
public final class AmountSyntaxException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String found;

  AmountSyntaxException(String found) {
    super(Messages.text("syntax", Messages.excerpt(found)));
    this.found = found;
  }

  /** The text as it was found. */
  public String found() {
    return found;
  }

  /** What is accepted, in words for the user. */
  public String expected() {
    return Messages.text("syntax.expected");
  }
}
