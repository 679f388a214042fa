package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
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
      case StreamConstraintsException e -> {
        boolean text = parser.currentToken() == JsonToken.VALUE_STRING;
        String path = JsonPath.of(parser.getParsingContext());
        String found = text ? TEXT.get("found.longtext") : TEXT.get("found.longtoken");
        yield at(parser, path, found, text ? Expectation.SHORT_TEXT : Expectation.SHORT_TOKEN);
      }
      case JsonEOFException e ->
          inText(e.getLocation(), TEXT.get("found.end"), TEXT.get("remedy.end"));
      case StreamReadException e ->
          inText(e.getLocation(), after(e.getLocation()), TEXT.get("remedy.notjson"));
      default -> throw new UncheckedIOException(cause);
    };
  }

  /** Something stands after the document's end. */
  BudgetFormatException trailing(JsonLocation place) {
    return inText(place, TEXT.get("found.trailing", after(place)), TEXT.get("remedy.trailing"));
  }

  private String after(@Nullable JsonLocation place) {
    long offset = place == null ? 0 : Math.max(0, place.getCharOffset());
    return TEXT.get("found.text", Excerpt.visible(source.before(offset)));
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
    return failure(TEXT.get("place.text", place.line(), place.column()), "", found, expected);
  }

  private BudgetFormatException inText(@Nullable JsonLocation place, String found, String remedy) {
    int line = place == null ? 1 : place.getLineNr();
    int column = place == null ? 1 : place.getColumnNr();
    Expectation expected = new Expectation(TEXT.get("expected.json"), remedy);
    return failure(TEXT.get("place.text", line, column), "", found, expected);
  }

  private BudgetFormatException whole(String found, Expectation expected) {
    return failure("$", "", found, expected);
  }

  private BudgetFormatException at(
      JsonParser parser, String path, String found, Expectation expected) {
    int line = parser.currentTokenLocation().getLineNr();
    return failure(path, TEXT.get("place.line", line), found, expected);
  }

  private BudgetFormatException failure(
      String path, String line, String found, Expectation expected) {
    String message =
        TEXT.get("failure", file, path + line, found, expected.text(), expected.remedy());
    return new BudgetFormatException(
        new Problem(file, path, found, expected.text(), expected.remedy()), message);
  }

  private String found(JsonParser parser) {
    try {
      return switch (parser.currentToken()) {
        case START_OBJECT, END_OBJECT -> TEXT.get("found.object");
        case START_ARRAY, END_ARRAY -> TEXT.get("found.list");
        case FIELD_NAME -> TEXT.get("found.key", Excerpt.ofName(parser.currentName()));
        case VALUE_STRING -> TEXT.get("found.text", Excerpt.of(parser.getText()));
        case VALUE_NULL -> TEXT.get("found.null");
        default -> Excerpt.of(parser.getText());
      };
    } catch (IOException e) {
      return TEXT.get("found.longtext");
    }
  }
}
