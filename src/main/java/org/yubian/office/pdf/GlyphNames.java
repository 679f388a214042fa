package org.yubian.office.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Writes which character each glyph of a typeface stands for, as PDF wants it. */
final class GlyphNames {
  private static final int MOST_IN_A_BLOCK = 100;
  private static final String BEGIN =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String END =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private GlyphNames() {}

  /**
   * @param characters by glyph
   */
  static String of(Map<Integer, Integer> characters) {
    List<String> entries = new ArrayList<>();
    characters.forEach(
        (glyph, character) ->
            entries.add("<%04X> <%s>".formatted(glyph, utf16(Character.toString(character)))));
    StringBuilder map = new StringBuilder(BEGIN);
    for (int i = 0; i < entries.size(); i += MOST_IN_A_BLOCK) {
      List<String> block = entries.subList(i, Math.min(entries.size(), i + MOST_IN_A_BLOCK));
      map.append(block.size()).append(" beginbfchar\n");
      block.forEach(entry -> map.append(entry).append('\n'));
      map.append("endbfchar\n");
    }
    return map.append(END).toString();
  }

  private static String utf16(String text) {
    return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }
}
