package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.BudgetFormatException;

/**
 * Reads one document token by token; knows where it is, what the limits are and how to say that
 * something is wrong.
 */
final class JsonIn {
  /** Longer texts are hardly ever equal. */
  private static final int SHARED_LENGTH = 100;

  private final JsonParser parser;
  private final Failures failures;
  private final Mode mode;
  private final Interner interner = new Interner();
  private final Remarks remarks = new Remarks();
  private int unknownValues;

  private JsonIn(JsonParser parser, Failures failures, Mode mode) {
    this.parser = parser;
    this.failures = failures;
    this.mode = mode;
  }

  /** Stands at the document's first token. */
  static JsonIn open(JsonFactory factory, Source source, String file, Mode mode)
      throws BudgetFormatException {
    Failures failures = new Failures(file, source);
    if (source.length() > Limits.BYTES) {
      throw failures.tooLarge(source.length(), Limits.BYTES);
    }
    try {
      JsonIn in = new JsonIn(factory.createParser(source.reader()), failures, mode);
      if (in.next() == null) {
        throw failures.empty();
      }
      return in;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isJournal() {
    return mode == Mode.JOURNAL;
  }

  Remarks remarks() {
    return remarks;
  }

  JsonToken token() {
    return parser.currentToken();
  }

  private @Nullable JsonToken next() throws BudgetFormatException {
    try {
      return parser.nextToken();
    } catch (IOException e) {
      throw failures.unreadable(parser, e);
    }
  }

  /** Enters the object or list that starts at the current token. */
  void enter(JsonToken start, Expectation expected) throws BudgetFormatException {
    if (parser.currentToken() != start) {
      throw wrong(expected);
    }
    if (parser.getParsingContext().getNestingDepth() > Limits.DEPTH) {
      throw wrong(Expectation.SHALLOW);
    }
  }

  /** Steps to the next key of the object; null at its end. */
  @Nullable String nextKey() throws BudgetFormatException {
    return next() == JsonToken.FIELD_NAME ? parser.getParsingContext().getCurrentName() : null;
  }

  /** Steps from a key to its value. */
  void toValue() throws BudgetFormatException {
    next();
  }

  /** Steps to the next entry of the list; false at its end. */
  boolean nextEntry(int index) throws BudgetFormatException {
    if (next() == JsonToken.END_ARRAY) {
      return false;
    }
    if (index >= Limits.LIST_ENTRIES) {
      throw wrong(Expectation.atMost(Limits.LIST_ENTRIES));
    }
    return true;
  }

  /** The text at the current token, to be kept. */
  String text() throws BudgetFormatException {
    return whole(passingText());
  }

  /** The text, or the digits of the number, at the current token, to be turned into a value. */
  String passingText() throws BudgetFormatException {
    try {
      return parser.getText();
    } catch (StreamConstraintsException e) {
      throw failures.longText(parser);
    } catch (IOException e) {
      throw failures.unreadable(parser, e);
    }
  }

  /** A key that the format does not name. */
  String freeKey(String key) throws BudgetFormatException {
    return whole(key);
  }

  private String whole(String text) throws BudgetFormatException {
    if (text.length() <= SHARED_LENGTH && interner.find(text) instanceof String known) {
      return known;
    }
    if (mode == Mode.DOCUMENT && Surrogates.anyAlone(text)) {
      throw wrong(Expectation.UNICODE);
    }
    return text.length() > SHARED_LENGTH ? text : interner.shared(text);
  }

  /** The equal value met first in this document. */
  <T> T shared(T value) {
    return interner.shared(value);
  }

  /** Counts a value under a key that the format does not know. */
  void countUnknown() throws BudgetFormatException {
    unknownValues++;
    if (unknownValues > Limits.UNKNOWN_VALUES) {
      throw wrong(Expectation.FEW_UNKNOWN);
    }
  }

  /** Where the current token is, or the object or list it ended. */
  String path() {
    return JsonPath.of(parser.getParsingContext());
  }

  BudgetFormatException wrong(Expectation expected) {
    return failures.value(parser, expected);
  }

  BudgetFormatException missing(String key, Expectation expected) {
    return failures.missing(parser, key, expected);
  }

  /** Makes sure that nothing follows the document. */
  void end() throws BudgetFormatException {
    try {
      if (parser.nextToken() != null) {
        throw failures.trailing(parser.currentTokenLocation());
      }
    } catch (StreamReadException e) {
      throw failures.trailing(e.getLocation());
    } catch (IOException e) {
      throw failures.unreadable(parser, e);
    }
  }
}
