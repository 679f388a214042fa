package org.yubian.office.fill;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Steps through the tags of well-formed XML and tells where each stands, so that a text can be
 * changed in a few places and stay as it is everywhere else.
 */
final class XmlTags {
  private final String xml;
  private int at;

  XmlTags(String xml) {
    this.xml = xml;
  }

  /**
   * A tag.
   *
   * @param start place of its first character
   * @param end place after its last character
   * @param name without prefix
   */
  record Tag(String text, int start, int end, String prefix, String name) {
    boolean closes() {
      return text.startsWith("</");
    }

    boolean isEmpty() {
      return text.endsWith("/>");
    }

    /** The value of an attribute as it is written; null where there is none. */
    @Nullable String attribute(String attribute) {
      Matcher matcher =
          Pattern.compile("\\s" + Pattern.quote(attribute) + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
              .matcher(text);
      if (!matcher.find()) {
        return null;
      }
      return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }
  }

  /** The next tag; null at the end. */
  @Nullable Tag next() {
    while (true) {
      int start = xml.indexOf('<', at);
      if (start < 0) {
        return null;
      }
      if (xml.startsWith("<!--", start)) {
        at = after("-->", start);
      } else if (xml.startsWith("<![CDATA[", start)) {
        at = after("]]>", start);
      } else if (xml.startsWith("<?", start)) {
        at = after("?>", start);
      } else {
        at = end(start);
        return tag(start, at);
      }
    }
  }

  private int after(String mark, int from) {
    int found = xml.indexOf(mark, from);
    return found < 0 ? xml.length() : found + mark.length();
  }

  /** A sign that ends a tag may also stand in the value of an attribute. */
  private int end(int start) {
    char quote = 0;
    for (int i = start; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return xml.length();
  }

  private Tag tag(int start, int end) {
    String text = xml.substring(start, end);
    int from = text.startsWith("</") ? 2 : 1;
    int to = from;
    while (to < text.length() && " \t\r\n/>".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    String full = text.substring(from, to);
    int colon = full.indexOf(':') + 1;
    return new Tag(text, start, end, full.substring(0, colon), full.substring(colon));
  }
}
