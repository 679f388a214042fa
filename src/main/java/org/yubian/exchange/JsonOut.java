package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes one document. */
final class JsonOut {
  private final JsonGenerator generator;
  private final Mode mode;

  JsonOut(JsonGenerator generator, Mode mode) {
    this.generator = generator;
    this.mode = mode;
  }

  boolean isJournal() {
    return mode == Mode.JOURNAL;
  }

  private interface Writing {
    void run() throws IOException;
  }

  /** Writing goes to memory and cannot fail. */
  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void startObject() {
    write(generator::writeStartObject);
  }

  void endObject() {
    write(generator::writeEndObject);
  }

  void startList() {
    write(generator::writeStartArray);
  }

  void endList() {
    write(generator::writeEndArray);
  }

  void key(String key) {
    write(
        () -> generator.writeFieldName(Surrogates.anyAlone(key) ? Surrogates.replaced(key) : key));
  }

  /** Halves of characters are kept in a journal; a document would not be readable with them. */
  void text(String text) {
    if (!Surrogates.anyAlone(text)) {
      write(() -> generator.writeString(text));
    } else if (isJournal()) {
      write(() -> generator.writeRawValue("\"" + Surrogates.escaped(text) + "\""));
    } else {
      write(() -> generator.writeString(Surrogates.replaced(text)));
    }
  }

  /** A number as it prints. */
  void number(String digits) {
    write(() -> generator.writeNumber(digits));
  }

  void flag(boolean flag) {
    write(() -> generator.writeBoolean(flag));
  }

  void nothing() {
    write(generator::writeNull);
  }
}
