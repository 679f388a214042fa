package org.yubian.office.archive;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What stands before the first element of an XML document, in whatever encoding. */
final class XmlPrologue {
  private XmlPrologue() {}

  /** Whether there is a document type; no entity it declares is ever looked at. */
  static boolean declaresType(InputStream in) throws IOException {
    try {
      XMLStreamReader xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          return true;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          return false;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
