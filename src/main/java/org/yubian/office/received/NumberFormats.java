package org.yubian.office.received;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The number format of each cell style of a workbook. */
final class NumberFormats {
  private final Map<Integer, String> declared = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();

  /** Reads the styles part. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    boolean inStyles = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "numFmt" ->
              declared.put(
                  Attributes.number(xml, "numFmtId", 0), Attributes.text(xml, "formatCode"));
          case "cellXfs" -> inStyles = true;
          case "xf" -> {
            if (inStyles) {
              styles.add(Attributes.number(xml, "numFmtId", 0));
            }
          }
          default -> {
            // Fonts, fills and borders.
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        inStyles = false;
      }
    }
  }

  /**
   * @param style index that a cell names
   */
  NumberFormat of(int style) {
    int id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
    String code = declared.get(id);
    return new NumberFormat(id, code == null ? builtIn(id) : code);
  }

  /** The number as its format shows it. */
  String shown(String raw, int style) {
    return of(style).shown(raw);
  }

  private static String builtIn(int id) {
    @Nullable String code = id >= 0 ? BuiltinFormats.getBuiltinFormat(id) : null;
    return code == null ? NumberFormat.GENERAL : code;
  }
}
