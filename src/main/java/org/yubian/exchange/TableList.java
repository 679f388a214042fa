package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.table.Grid;

/** Describes the tables of a folder: what stands above and below the cells of each CSV. */
final class TableList {
  private TableList() {}

  static String of(List<Grid> tables) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonStyle.factory().createGenerator(text)) {
      json.setPrettyPrinter(JsonStyle.printer());
      json.writeStartArray();
      for (Grid table : tables) {
        write(json, table);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Grid table) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", TableFiles.fileName(table));
    json.writeStringField("title", table.heading().title());
    write(json, "table_no", table.heading().tableNumber());
    write(json, "unit_name_line", table.heading().unitLine());
    json.writeStringField("amount_unit", table.def().amounts().unit().label());
    json.writeNumberField("header_rows", table.headerRows());
    json.writeArrayFieldStart("notes");
    for (String note : table.notes()) {
      json.writeString(note);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String key, @Nullable String text)
      throws IOException {
    json.writeFieldName(key);
    json.writeString(text);
  }
}
