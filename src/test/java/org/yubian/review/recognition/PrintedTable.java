package org.yubian.review.recognition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of a published document as it was printed. */
record PrintedTable(
    String file,
    String title,
    String tableNumber,
    String unitLine,
    String amountUnit,
    List<List<String>> header,
    List<List<String>> body,
    List<String> notes) {

  static final List<String> SAMPLES = List.of("yanzhou-2024", "jiyuan-2024", "zengdu-2024");

  /** 01, 02 … */
  String number() {
    return file.substring(0, 2);
  }

  /** The same with other amounts, also where a heading names the unit. */
  PrintedTable withBody(List<List<String>> other, String unit) {
    List<List<String>> named =
        header.stream()
            .map(row -> row.stream().map(text -> text.replace(amountUnit, unit)).toList())
            .toList();
    return new PrintedTable(file, title, tableNumber, unitLine, unit, named, other, notes);
  }

  static List<PrintedTable> of(String sample) {
    Path folder = Path.of("src/test/resources/golden", sample, "printed");
    try {
      List<PrintedTable> tables = new ArrayList<>();
      for (Map<String, Object> each : descriptions(folder.resolve("tables.json"))) {
        tables.add(of(folder, each));
      }
      return tables;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static PrintedTable of(Path folder, Map<String, Object> each) throws IOException {
    String file = text(each, "file");
    int headerRows = Integer.parseInt(text(each, "header_rows"));
    List<List<String>> rows = rows(folder.resolve(file));
    return new PrintedTable(
        file,
        text(each, "title"),
        text(each, "table_no"),
        text(each, "unit_name_line"),
        text(each, "amount_unit"),
        rows.subList(0, headerRows),
        rows.subList(headerRows, rows.size()),
        (List<String>) each.getOrDefault("notes", List.of()));
  }

  private static String text(Map<String, Object> each, String key) {
    return String.valueOf(each.getOrDefault(key, ""));
  }

  private static List<List<String>> rows(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file);
        var records = CSVFormat.DEFAULT.parse(reader)) {
      for (CSVRecord each : records) {
        rows.add(List.copyOf(each.toList()));
      }
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    return rows.stream().map(row -> padded(row, width)).toList();
  }

  private static List<String> padded(List<String> row, int width) {
    List<String> padded = new ArrayList<>(row);
    while (padded.size() < width) {
      padded.add("");
    }
    return padded;
  }

  /** Texts, numbers and lists of texts of each object; nulls are left out. */
  private static List<Map<String, Object>> descriptions(Path file) throws IOException {
    List<Map<String, Object>> all = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          all.add(description(json));
        }
      }
    }
    return all;
  }

  private static Map<String, Object> description(JsonParser json) throws IOException {
    Map<String, Object> map = new HashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_ARRAY) {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          texts.add(json.getText());
        }
        map.put(key, texts);
      } else if (value != JsonToken.VALUE_NULL) {
        map.put(key, json.getText());
      }
    }
    return map;
  }
}
