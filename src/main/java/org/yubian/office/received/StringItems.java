package org.yubian.office.received;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts of cells: plain, or in runs of different fonts. */
final class StringItems {
  /** How a text holds a character that XML cannot. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private StringItems() {}

  /** All {@code si} of the shared strings. */
  static List<String> shared(XMLStreamReader xml, ReadingLimit limit) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        limit.cell();
        texts.add(read(xml, limit));
      }
    }
    return texts;
  }

  /** The text of the element the reader stands at ({@code si} or {@code is}), up to its end. */
  static String read(XMLStreamReader xml, ReadingLimit limit) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int phonetic = 0;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (xml.getLocalName().equals("rPh")) {
            phonetic = depth;
          } else if (xml.getLocalName().equals("t") && phonetic == 0) {
            text.append(limit.text(xml.getElementText()));
            depth--;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          phonetic = phonetic == depth ? 0 : phonetic;
          depth--;
        }
        default -> {
          // Space between the elements.
        }
      }
    }
    return unescaped(text.toString());
  }

  static String unescaped(String text) {
    return text.indexOf("_x") < 0
        ? text
        : ESCAPE
            .matcher(text)
            .replaceAll(
                m ->
                    java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }
}
