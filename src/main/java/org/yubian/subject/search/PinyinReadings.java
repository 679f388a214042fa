package org.yubian.subject.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * The readings of the pinyin library, all of them for a character with several (行, 长, 重), so that
 * nobody has to know which one is meant. {@code ü} may be written v or u. For one thread.
 */
final class PinyinReadings implements Readings {

  private final HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
  private final Map<Character, String[]> known = new HashMap<>();

  PinyinReadings() {
    format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
    format.setVCharType(HanyuPinyinVCharType.WITH_V);
  }

  @Override
  public String[] of(char character) {
    return known.computeIfAbsent(character, this::lookUp);
  }

  private String[] lookUp(char character) {
    try {
      String[] readings = PinyinHelper.toHanyuPinyinStringArray(character, format);
      return readings == null ? new String[0] : distinct(readings);
    } catch (BadHanyuPinyinOutputFormatCombination e) {
      throw new IllegalStateException(e);
    }
  }

  private static String[] distinct(String[] readings) {
    Set<String> spellings = new LinkedHashSet<>();
    for (String reading : readings) {
      if (reading.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        spellings.add(reading);
        spellings.add(reading.replace('v', 'u'));
      }
    }
    return spellings.toArray(String[]::new);
  }
}
