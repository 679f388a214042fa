package org.yubian.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a document that should be UTF-8, and what messages need to know of them. */
final class Source {
  /** What bytes that are not UTF-8 look like. */
  enum Encoding {
    UTF_16,
    GB18030,
    UNKNOWN
  }

  /** Line and column count from 1. */
  record Place(int line, int column) {}

  private static final int SAMPLE = 1 << 16;
  private static final int SHOWN = 20;

  private final byte[] bytes;
  private final int start;

  Source(byte[] bytes) {
    this.bytes = bytes;
    this.start = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  int length() {
    return bytes.length;
  }

  /** Fails with {@link java.nio.charset.CharacterCodingException} where the text is not UTF-8. */
  Reader reader() {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new InputStreamReader(content(), strict);
  }

  private InputStream content() {
    return new ByteArrayInputStream(bytes, start, bytes.length - start);
  }

  /**
   * The characters just before an offset and the one at it, on its line. What follows may be
   * anything.
   */
  String before(long offset) {
    long from = Math.max(0, offset - SHOWN);
    try (Reader reader = new InputStreamReader(content(), StandardCharsets.UTF_8)) {
      reader.skip(from);
      char[] shown = new char[(int) (offset - from) + 1];
      int count = Math.max(0, reader.read(shown));
      String text = new String(shown, 0, count);
      return text.substring(text.lastIndexOf('\n', text.length() - 2) + 1).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the text stops being UTF-8. */
  Place firstNotUtf8() {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(SAMPLE);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    int line = 1;
    int column = 1;
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = decoder.decode(in, out, true);
      out.flip();
      while (out.hasRemaining()) {
        boolean ended = out.get() == '\n';
        line += ended ? 1 : 0;
        column = ended ? 1 : column + 1;
      }
      out.clear();
    }
    return new Place(line, column);
  }

  Encoding guess() {
    if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
      return Encoding.UTF_16;
    }
    return Charset.isSupported("GB18030") && readsAsText(Charset.forName("GB18030"))
        ? Encoding.GB18030
        : Encoding.UNKNOWN;
  }

  private boolean readsAsText(Charset charset) {
    CharBuffer text = CharBuffer.allocate(SAMPLE);
    ByteBuffer sample = ByteBuffer.wrap(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    // The sample may end within a character: that is no error, only the end.
    CoderResult result = charset.newDecoder().decode(sample, text, false);
    return !result.isError()
        && text.flip().chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
  }

  private boolean startsWith(int... marks) {
    for (int i = 0; i < marks.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != marks[i]) {
        return false;
      }
    }
    return true;
  }
}
