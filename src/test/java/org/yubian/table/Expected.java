package org.yubian.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A folder of tables as they must come out: a CSV for each, and {@code tables.json} with what
 * stands around them.
 *
 * @param descriptions by file name: values of tables.json as text
 */
record Expected(Path folder, List<Map<String, Object>> descriptions) {
  static Expected in(Path folder) {
    try (Reader reader = Files.newBufferedReader(folder.resolve("tables.json"));
        JsonParser json = new JsonFactory().createParser(reader)) {
      List<Map<String, Object>> descriptions = new ArrayList<>();
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        descriptions.add(object(json));
      }
      return new Expected(folder, descriptions);
    } catch (IOException e) {
      throw new AssertionError(folder.toString(), e);
    }
  }

  private static Map<String, Object> object(JsonParser json) throws IOException {
    Map<String, Object> values = new HashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      switch (json.nextToken()) {
        case VALUE_NULL -> values.put(key, null);
        case START_ARRAY -> {
          List<String> texts = new ArrayList<>();
          while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(json.getText());
          }
          values.put(key, texts);
        }
        default -> values.put(key, json.getText());
      }
    }
    return values;
  }

  /** The cells of a table, header rows first. */
  List<List<String>> cells(String file) {
    try (Reader reader = Files.newBufferedReader(folder.resolve(file))) {
      List<List<String>> rows = new ArrayList<>();
      for (CSVRecord row : CSVFormat.DEFAULT.parse(reader)) {
        rows.add(row.toList());
      }
      return rows;
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }
}
