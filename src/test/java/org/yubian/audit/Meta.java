package org.yubian.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entry of tables.json. */
record Meta(
    String title,
    String number,
    String unitLine,
    String amountUnit,
    int headerRows,
    List<String> notes) {

  @SuppressWarnings("unchecked")
  static Meta of(String json, String file) {
    for (Object each : (List<Object>) read(json)) {
      Map<String, Object> entry = (Map<String, Object>) each;
      if (file.equals(entry.get("file"))) {
        Object notes = entry.get("notes");
        return new Meta(
            (String) entry.get("title"),
            (String) entry.get("table_no"),
            (String) entry.get("unit_name_line"),
            (String) entry.get("amount_unit"),
            (Integer) entry.get("header_rows"),
            notes == null ? List.of() : (List<String>) notes);
      }
    }
    throw new AssertionError(file + " is not listed");
  }

  /** Any JSON as lists, maps, strings, numbers. */
  static Object read(String json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return value(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          map.put(name, value(parser));
        }
        yield map;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        yield list;
      }
      case VALUE_NUMBER_INT -> parser.getIntValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> parser.getText();
    };
  }
}
