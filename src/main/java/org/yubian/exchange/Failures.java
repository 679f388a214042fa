package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.BudgetFormatException.Problem;

/** Says in one Chinese line what is wrong with a document, where, and what to do. */
final class Failures {
  private static final Messages TEXT = Messages.of(Failures.class);

  private final String file;
  private final Source source;

  Failures(String file, Source source) {
    this.file = Excerpt.ofName(file);
    this.source = source;
  }

  /** The value at the current token is not what the format wants. */
  BudgetFormatException value(JsonParser parser, Expectation expected) {
    return at(parser, JsonPath.of(parser.getParsingContext()), found(parser), expected);
  }

  /** A key of the object that has just ended is not there. */
  BudgetFormatException missing(JsonParser parser, String key, Expectation expected) {
    String path = JsonPath.of(parser.getParsingContext()) + JsonPath.step(key);
    return at(parser, path, TEXT.get("found.nothing"), expected);
  }

  BudgetFormatException tooLarge(int length, int most) {
    return whole(
        TEXT.get("found.bytes", length >> 20),
        new Expectation(TEXT.get("expected.bytes", most >> 20), TEXT.get("remedy.foreign")));
  }

  BudgetFormatException empty() {
    return whole(TEXT.get("found.empty"), Expectation.DOCUMENT);
  }

  /** What the parser could not take for JSON within its limits. */
  BudgetFormatException unreadable(JsonParser parser, IOException cause) {
    return switch (cause) {
      case CharacterCodingException e -> wrongEncoding();
      case StreamConstraintsException e -> longToken(parser);
      case JsonEOFException e ->
          notJson(parser, e.getLocation(), TEXT.get("found.end"), TEXT.get("remedy.end"));
      case StreamReadException e -> {
        String found = TEXT.get("found.notjson", before(e.getLocation()));
        yield notJson(parser, e.getLocation(), found, TEXT.get("remedy.notjson"));
      }
      default -> throw new UncheckedIOException(cause);
    };
  }

  /** Something stands after the document's end. */
  BudgetFormatException trailing(JsonLocation place) {
    Expectation expected = new Expectation(TEXT.get("expected.end"), TEXT.get("remedy.trailing"));
    String found = TEXT.get("found.trailing", before(place));
    return inText(lineAndColumn(place), "", found, expected);
  }

  /** The text at the current token is beyond the limit. */
  BudgetFormatException longText(JsonParser parser) {
    String path = JsonPath.of(parser.getParsingContext());
    return at(parser, path, TEXT.get("found.longtext"), Expectation.SHORT_TEXT);
  }

  /** The next token is beyond its limit: a number after its key or in a list, else a key. */
  private BudgetFormatException longToken(JsonParser parser) {
    JsonStreamContext place = parser.getParsingContext();
    boolean number = place.inArray() || parser.currentToken() == JsonToken.FIELD_NAME;
    return number
        ? at(parser, JsonPath.of(place), TEXT.get("found.longnumber"), Expectation.SHORT_NUMBER)
        : at(
            parser,
            JsonPath.of(place.getParent()),
            TEXT.get("found.longkey"),
            Expectation.SHORT_KEY);
  }

  private String before(@Nullable JsonLocation place) {
    long offset = place == null ? 0 : Math.max(0, place.getCharOffset());
    return Excerpt.visible(source.before(offset));
  }

  private BudgetFormatException wrongEncoding() {
    Source.Place place = source.firstNotUtf8();
    String found =
        switch (source.guess()) {
          case UTF_16 -> TEXT.get("found.utf16");
          case GB18030 -> TEXT.get("found.gb18030");
          case UNKNOWN -> TEXT.get("found.binary");
        };
    Expectation expected = new Expectation(TEXT.get("expected.utf8"), TEXT.get("remedy.utf8"));
    String where = TEXT.get("place.text", place.line(), place.column());
    return inText(where, "", found, expected);
  }

  private BudgetFormatException notJson(
      JsonParser parser, @Nullable JsonLocation place, String found, String remedy) {
    String path = TEXT.get("place.path", JsonPath.of(parser.getParsingContext()));
    Expectation expected = new Expectation(TEXT.get("expected.json"), remedy);
    return inText(lineAndColumn(place), path, found, expected);
  }

  private static String lineAndColumn(@Nullable JsonLocation place) {
    return place == null
        ? TEXT.get("place.text", 1, 1)
        : TEXT.get("place.text", place.getLineNr(), place.getColumnNr());
  }

  private BudgetFormatException inText(
      String place, String path, String found, Expectation expected) {
    String where = TEXT.get("place.in", file, place + Excerpt.ofPlace(path));
    return failure(where, place, found, expected);
  }

  private BudgetFormatException whole(String found, Expectation expected) {
    return failure(file, "$", found, expected);
  }

  private BudgetFormatException at(
      JsonParser parser, String path, String found, Expectation expected) {
    int line = parser.currentTokenLocation().getLineNr();
    String place = TEXT.get("place.value", file, Excerpt.ofPlace(path), line);
    return failure(place, path, found, expected);
  }

  private BudgetFormatException failure(
      String place, String path, String found, Expectation expected) {
    return new BudgetFormatException(
        new Problem(file, path, found, expected.text(), expected.remedy()),
        TEXT.get("failure", place, found, expected.text(), expected.remedy()));
  }

  private String found(JsonParser parser) {
    try {
      return switch (parser.currentToken()) {
        case START_OBJECT, END_OBJECT -> TEXT.get("found.object");
        case START_ARRAY, END_ARRAY -> TEXT.get("found.list");
        case FIELD_NAME ->
            TEXT.get("found.key", Excerpt.of(parser.getParsingContext().getCurrentName()));
        case VALUE_STRING -> TEXT.get("found.text", Excerpt.of(parser.getText()));
        case VALUE_NULL -> TEXT.get("found.null");
        default -> TEXT.get("found.number", Excerpt.of(parser.getText()));
      };
    } catch (IOException e) {
      return TEXT.get("found.longtext");
    }
  }
}
