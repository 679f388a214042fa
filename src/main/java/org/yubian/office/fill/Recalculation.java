package org.yubian.office.fill;

import java.util.Set;

/** Asks the program that opens a workbook to compute its formulas anew. */
final class Recalculation {
  private static final String ATTRIBUTE = "fullCalcOnLoad";

  /** Elements of a workbook that stand before how it calculates. */
  private static final Set<String> BEFORE =
      Set.of("sheets", "functionGroups", "externalReferences", "definedNames");

  private Recalculation() {}

  /**
   * @param xml of the workbook's own part
   */
  static String onOpening(String xml) {
    XmlTags tags = new XmlTags(xml);
    String prefix = "";
    int place = -1;
    for (XmlTags.Tag tag = tags.next(); tag != null; tag = tags.next()) {
      if (tag.name().equals("calcPr") && !tag.closes()) {
        return with(xml, tag);
      }
      if (BEFORE.contains(tag.name()) && (tag.closes() || tag.isEmpty())) {
        place = tag.end();
        prefix = tag.prefix();
      }
    }
    return place < 0
        ? xml
        : xml.substring(0, place)
            + "<"
            + prefix
            + "calcPr "
            + ATTRIBUTE
            + "=\"1\"/>"
            + xml.substring(place);
  }

  private static String with(String xml, XmlTags.Tag tag) {
    String plain = tag.text().replaceAll("\\s" + ATTRIBUTE + "\\s*=\\s*(\"[^\"]*\"|'[^']*')", "");
    int end = plain.length() - (tag.isEmpty() ? 2 : 1);
    String changed =
        plain.substring(0, end).stripTrailing() + " " + ATTRIBUTE + "=\"1\"" + plain.substring(end);
    return xml.substring(0, tag.start()) + changed + xml.substring(tag.end());
  }
}
