package org.yubian.subject;

import java.util.EnumSet;
import java.util.Set;

/** Which half of the government economic classification a unit's money falls under. */
public enum UnitFamily {
  /** 行政单位 and 参照公务员法管理的事业单位: 501–504. */
  ADMINISTRATIVE,
  /** 公益一类, 公益二类 and 生产经营类事业单位: 505 and 506. */
  INSTITUTION;

  /** The families a row of the mapping applies to: 行政, 事业 or both. */
  static Set<UnitFamily> ofWord(String word) {
    return switch (word) {
      case "行政" -> EnumSet.of(ADMINISTRATIVE);
      case "事业" -> EnumSet.of(INSTITUTION);
      case "both" -> EnumSet.allOf(UnitFamily.class);
      default -> throw new IllegalArgumentException(word);
    };
  }
}
