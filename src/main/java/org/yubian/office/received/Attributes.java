package org.yubian.office.received;

import javax.xml.stream.XMLStreamReader;

/** Attributes of the element a reader stands at. */
final class Attributes {
  private Attributes() {}

  /** Empty where it is missing. */
  static String text(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** Of whatever namespace: the strict form of the format has others than the usual one. */
  static String local(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  static int number(XMLStreamReader xml, String name, int otherwise) {
    String value = text(xml, name);
    try {
      return value.isEmpty() ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
