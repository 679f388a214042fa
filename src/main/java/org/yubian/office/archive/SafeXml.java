package org.yubian.office.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Readers of XML that expand no entities and fetch nothing. */
public final class SafeXml {
  private static final int PROLOGUE = 256;
  private static final String MARK = "\u00ef\u00bb\u00bf";
  private static final Pattern ENCODING =
      Pattern.compile("^(?:" + MARK + ")?<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private SafeXml() {}

  public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    InputStream marked = in.markSupported() ? in : new BufferedInputStream(in, PROLOGUE);
    try {
      String start = start(marked);
      marked.skipNBytes(start.startsWith(MARK) ? MARK.length() : 0);
      // Decoded by the parser, bytes that are no text would be complained about on standard error.
      return factory.createXMLStreamReader(
          new InputStreamReader(
              marked,
              charset(start)
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT)));
    } catch (IOException | IllegalArgumentException e) {
      throw new XMLStreamException(e);
    }
  }

  /** The first bytes, one character for each; they stay to be read. */
  private static String start(InputStream in) throws IOException {
    in.mark(PROLOGUE);
    String start = new String(in.readNBytes(PROLOGUE), StandardCharsets.ISO_8859_1);
    in.reset();
    return start;
  }

  /**
   * By the rules of XML 1.0, appendix F.
   *
   * @throws IllegalArgumentException when the document declares what is no encoding known here
   */
  private static Charset charset(String start) {
    if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
      return StandardCharsets.UTF_16;
    }
    if (start.startsWith("\0<")) {
      return StandardCharsets.UTF_16BE;
    }
    if (start.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = ENCODING.matcher(start);
    return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
  }
}
