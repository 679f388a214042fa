package org.yubian.office.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
  private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final String MARK = "\u00ef\u00bb\u00bf";

  private SafeXml() {}

  public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    InputStream marked = in.markSupported() ? in : new BufferedInputStream(in, PROLOGUE);
    try {
      String start = start(marked);
      if (!isUtf8(start)) {
        return factory.createXMLStreamReader(marked);
      }
      marked.skipNBytes(start.startsWith(MARK) ? MARK.length() : 0);
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
    // Decoded by the parser, bytes that are no text would be complained about on standard error.
    return factory.createXMLStreamReader(
        new InputStreamReader(
            marked,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /** The first bytes, one character for each; they stay to be read. */
  private static String start(InputStream in) throws IOException {
    in.mark(PROLOGUE);
    String start = new String(in.readNBytes(PROLOGUE), StandardCharsets.ISO_8859_1);
    in.reset();
    return start;
  }

  private static boolean isUtf8(String start) {
    if (start.length() < 2
        || start.charAt(0) == 0
        || start.charAt(1) == 0
        || start.charAt(0) > 0xF0) {
      return false;
    }
    int end = start.indexOf("?>");
    Matcher declared = ENCODING.matcher(end < 0 ? "" : start.substring(0, end));
    return !declared.find() || declared.group(1).equalsIgnoreCase("UTF-8");
  }
}
