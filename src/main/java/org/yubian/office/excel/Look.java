package org.yubian.office.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * How a cell is dressed.
 *
 * @param format number format; null-like {@code General} for texts
 * @param quoted whether the text would be taken for a formula when it is edited
 */
record Look(Face face, Place place, Border border, String format, boolean quoted) {
  static final String GENERAL = "General";

  /**
   * Where the content stands in its cell.
   *
   * @param indent in levels of Excel, each about two characters
   */
  record Place(HorizontalAlignment across, VerticalAlignment down, int indent, boolean wrap) {}

  /** Lines around a cell. */
  enum Border {
    NONE,
    THIN,
    /** A line below, to be filled in above it. */
    BELOW
  }

  static Look of(Face face, HorizontalAlignment across) {
    Place place = new Place(across, VerticalAlignment.CENTER, 0, false);
    return new Look(face, place, Border.NONE, GENERAL, false);
  }

  Look with(Border value) {
    return new Look(face, place, value, format, quoted);
  }

  Look with(Face value) {
    return new Look(value, place, border, format, quoted);
  }

  Look withFormat(String value) {
    return new Look(face, place, border, value, quoted);
  }

  Look asQuoted() {
    return new Look(face, place, border, format, true);
  }

  Look indented(int levels) {
    Place moved = new Place(place.across, place.down, levels, place.wrap);
    return new Look(face, moved, border, format, quoted);
  }

  Look wrapped() {
    Place wrapped = new Place(place.across, place.down, place.indent, true);
    return new Look(face, wrapped, border, format, quoted);
  }

  Look atTop() {
    Place top = new Place(place.across, VerticalAlignment.TOP, place.indent, place.wrap);
    return new Look(face, top, border, format, quoted);
  }
}
