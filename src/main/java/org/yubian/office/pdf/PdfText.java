package org.yubian.office.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A typeface embedded in one document, of which only the characters used are kept. A character it
 * does not have is taken from another one.
 */
final class PdfText {
  /** Shown for a character no typeface has. */
  private static final int UNKNOWN = '□';

  private final PDType0Font font;
  private final CmapLookup glyphs;
  private final Map<Integer, Double> widths = new HashMap<>();

  /** The characters used, by their glyph. */
  private final Map<Integer, Integer> used = new TreeMap<>();

  PdfText(PDDocument document, TrueTypeFont face) throws IOException {
    font = PDType0Font.load(document, face, true);
    glyphs = face.getUnicodeCmapLookup();
  }

  PDType0Font font() {
    return font;
  }

  boolean has(int character) {
    return glyphs.getGlyphId(character) != 0;
  }

  /** Width of a text in points. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(this::width).sum() * size;
  }

  private double width(int character) {
    return widths.computeIfAbsent(character, this::measured);
  }

  private double measured(int character) {
    try {
      return font.getStringWidth(Character.toString(shown(character))) / 1000;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The text with characters that can be shown. */
  String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .map(this::shown)
        .forEach(
            character -> {
              shown.appendCodePoint(character);
              used.put(glyphs.getGlyphId(character), character);
            });
    return shown.toString();
  }

  private int shown(int character) {
    return has(character) ? character : UNKNOWN;
  }

  /**
   * Says which character each glyph used stands for, so that the document can be searched and
   * copied from. The library takes the first of several characters with the same glyph, which for 一
   * is a radical nobody searches for. To be called when the typeface has been reduced.
   */
  void nameCharacters(PDDocument document) throws IOException {
    COSStream map = document.getDocument().createCOSStream();
    try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(GlyphNames.of(used).getBytes(StandardCharsets.US_ASCII));
    }
    font.getCOSObject().setItem(COSName.TO_UNICODE, map);
  }

  /** Breaks a text into lines no wider than {@code room}, words and numbers kept whole. */
  List<String> lines(String text, double size, double room) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrap(paragraph, size, room, lines);
    }
    return lines;
  }

  private void wrap(String paragraph, double size, double room, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(paragraph)) {
      boolean fits = width(line + piece, size) <= room;
      if (!fits && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString());
  }

  /** What a line break must not part: a word, or a character with the punctuation after it. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = 0;
    for (int character : text.codePoints().toArray()) {
      boolean joins =
          !piece.isEmpty() && (isClosing(character) || (isLatin(before) && isLatin(character)));
      if (!joins && !piece.isEmpty()) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(character);
      before = character;
    }
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private static boolean isLatin(int character) {
    return character > ' ' && character < 0x2000;
  }

  private static boolean isClosing(int character) {
    return "，。、；：）》】”’？".indexOf(character) >= 0;
  }
}
