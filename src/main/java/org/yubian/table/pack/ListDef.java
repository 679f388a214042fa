package org.yubian.table.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A list of headings that several tables print, such as the functional classes of 收支总表.
 *
 * @param entries printed name by code, in printed order
 */
record ListDef(Map<String, String> entries, Numerals numerals) {
  ListDef {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /**
   * What an entry gives to the label of its row.
   *
   * @param number its place, from 1
   */
  Map<String, String> values(int number, String code) {
    return Map.of("n", numerals.of(number), "text", entries.getOrDefault(code, ""), "code", code);
  }
}
