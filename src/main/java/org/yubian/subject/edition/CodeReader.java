package org.yubian.subject.edition;

import java.text.Normalizer;
import java.util.Optional;
import org.yubian.subject.Level;

/**
 * Reads the codes of a list row by row: a whole code in one cell, or 类, 款, 项 in columns of their
 * own, where a blank cell takes what stands above it.
 */
final class CodeReader {

  private final Header header;
  private String above = "";

  CodeReader(Header header) {
    this.header = header;
  }

  /** The code as digits; empty where the row has none; the text as it is where it is no number. */
  String read(SourceRow row) {
    return header.isSplit() ? split(row) : plain(header.text(row, Column.CODE));
  }

  /** What the row says its code is, for messages. */
  String found(SourceRow row) {
    if (!header.isSplit()) {
      return header.text(row, Column.CODE);
    }
    StringBuilder found = new StringBuilder();
    for (Column part : Column.CODE_PARTS) {
      found.append(found.isEmpty() ? "" : " ").append(header.text(row, part));
    }
    return found.toString().strip();
  }

  private String split(SourceRow row) {
    Optional<Column> deepest =
        Column.CODE_PARTS.reversed().stream()
            .filter(part -> !header.text(row, part).isEmpty())
            .findFirst();
    if (deepest.isEmpty()) {
      return "";
    }
    String code = "";
    for (Column part : Column.CODE_PARTS) {
      code = extended(code, part, plain(header.text(row, part)));
      if (part == deepest.get()) {
        break;
      }
    }
    above = code;
    return code;
  }

  /** A part may be written as its own digits, without its leading zero, or as the whole code. */
  private String extended(String code, Column part, String text) {
    int digits = digits(part);
    if (text.isEmpty()) {
      return above.length() >= digits ? above.substring(0, digits) : code + "??";
    }
    if (text.length() == digits || part == Column.CODE_CLASS) {
      return text;
    }
    return code + (text.length() == 1 ? "0" + text : text);
  }

  private static int digits(Column part) {
    return Level.values()[Column.CODE_PARTS.indexOf(part)].digits();
  }

  /** Full-width digits become plain ones; blanks and dashes between groups go. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\-]", "");
  }
}
