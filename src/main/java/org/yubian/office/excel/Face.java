package org.yubian.office.excel;

/**
 * A typeface as official documents name them.
 *
 * @param size in points
 */
record Face(String name, int size, boolean bold, boolean link) {
  static final String SONG = "宋体";
  static final String HEI = "黑体";
  static final String FANG_SONG = "仿宋_GB2312";
  static final String TITLE_SONG = "方正小标宋简体";

  static Face of(String name, int size) {
    return new Face(name, size, false, false);
  }

  Face inBold(boolean value) {
    return new Face(name, size, value, link);
  }

  /** As a link is printed. */
  Face asLink() {
    return new Face(name, size, bold, true);
  }
}
