package org.yubian.exchange;

import java.util.Collection;
import org.yubian.Messages;

/**
 * What the format wants at a place, and what the user does to get it there, both in Chinese.
 *
 * @param text completes 应为…
 * @param remedy a sentence without its full stop
 */
record Expectation(String text, String remedy) {
  private static final Messages TEXT = Messages.of(Expectation.class);

  static final Expectation AMOUNT =
      new Expectation(TEXT.get("expected.amount"), TEXT.get("remedy.amount"));
  static final Expectation TEXTUAL =
      new Expectation(TEXT.get("expected.text"), TEXT.get("remedy.text"));
  static final Expectation NAME =
      new Expectation(TEXT.get("expected.name"), TEXT.get("remedy.name"));
  static final Expectation YEAR =
      new Expectation(TEXT.get("expected.year"), TEXT.get("remedy.year"));
  static final Expectation COUNT =
      new Expectation(TEXT.get("expected.count"), TEXT.get("remedy.count"));
  static final Expectation FLAG =
      new Expectation(TEXT.get("expected.flag"), TEXT.get("remedy.flag"));
  static final Expectation OBJECT =
      new Expectation(TEXT.get("expected.object"), TEXT.get("remedy.object"));
  static final Expectation LIST =
      new Expectation(TEXT.get("expected.list"), TEXT.get("remedy.list"));
  static final Expectation DOCUMENT =
      new Expectation(TEXT.get("expected.document"), TEXT.get("remedy.document"));
  static final Expectation FORMAT =
      new Expectation(TEXT.get("expected.format"), TEXT.get("remedy.format"));
  static final Expectation ONCE =
      new Expectation(TEXT.get("expected.once"), TEXT.get("remedy.once"));
  static final Expectation UNICODE =
      new Expectation(TEXT.get("expected.unicode"), TEXT.get("remedy.unicode"));
  static final Expectation NUMBER =
      new Expectation(TEXT.get("expected.number"), TEXT.get("remedy.number"));
  static final Expectation SHORT_TEXT =
      new Expectation(TEXT.get("expected.shorttext", Limits.TEXT_LENGTH), TEXT.get("remedy.short"));
  static final Expectation SHORT_KEY =
      new Expectation(TEXT.get("expected.shortkey", Limits.KEY_LENGTH), TEXT.get("remedy.short"));
  static final Expectation SHORT_NUMBER =
      new Expectation(
          TEXT.get("expected.shortnumber", Limits.NUMBER_LENGTH), TEXT.get("remedy.short"));
  static final Expectation SHALLOW =
      new Expectation(TEXT.get("expected.shallow", Limits.DEPTH), TEXT.get("remedy.foreign"));
  static final Expectation FEW_UNKNOWN =
      new Expectation(
          TEXT.get("expected.fewunknown", Limits.UNKNOWN_VALUES), TEXT.get("remedy.foreign"));

  /** A code of so many digits. */
  static Expectation code(int digits) {
    return digits == 7
        ? new Expectation(TEXT.get("expected.function"), TEXT.get("remedy.code"))
        : new Expectation(TEXT.get("expected.economic"), TEXT.get("remedy.code"));
  }

  static Expectation oneOf(Collection<String> labels) {
    return new Expectation(
        TEXT.get("expected.oneof", String.join(" · ", labels)), TEXT.get("remedy.oneof"));
  }

  static Expectation keyOf(Collection<String> keys) {
    return new Expectation(
        TEXT.get("expected.keyof", String.join(" · ", keys)), TEXT.get("remedy.keyof"));
  }

  static Expectation atMost(int entries) {
    return new Expectation(TEXT.get("expected.atmost", entries), TEXT.get("remedy.foreign"));
  }
}
