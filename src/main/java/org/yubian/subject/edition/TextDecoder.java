package org.yubian.subject.edition;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yubian.Messages;
import org.yubian.subject.SubjectDataException;

/**
 * Tells UTF-8 from GB18030 without guessing: a text is UTF-8 if every byte of it is, else GB18030
 * if every byte of it is. GB18030 text of more than a few characters is never valid UTF-8.
 */
final class TextDecoder {

  private final String source;

  TextDecoder(String source) {
    this.source = source;
  }

  String decode(byte[] content) {
    return strictly(content, StandardCharsets.UTF_8)
        .or(() -> strictly(content, Charset.forName("GB18030")))
        .filter(text -> text.indexOf('\0') < 0)
        .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
        .orElseThrow(this::unreadable);
  }

  private static Optional<String> strictly(byte[] content, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private SubjectDataException unreadable() {
    Messages text = Messages.of(TextDecoder.class);
    return new SubjectDataException(
        source, 0, text.get("csv.encoding"), text.get("csv.encoding.expected"));
  }
}
