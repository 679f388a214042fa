package org.yubian.money;

import org.yubian.Messages;

/** A text is not an amount of the exchange format. The message can be shown. */
public final class AmountSyntaxException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String found;

  AmountSyntaxException(String found) {
    super(Messages.of(AmountSyntaxException.class).get("syntax", Excerpt.of(found)));
    this.found = found;
  }

  /** The text as it was found. */
  public String found() {
    return found;
  }

  /** What is accepted, in words for the user. */
  public String expected() {
    return Messages.of(AmountSyntaxException.class).get("syntax.expected");
  }
}
