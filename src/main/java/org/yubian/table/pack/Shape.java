package org.yubian.table.pack;

import java.util.List;

/** The kinds of maps that packs are made of, and the keys each may have. */
enum Shape {
  /** {@code pack.yaml}. */
  PACK(
      "id",
      "extends",
      "version",
      "year",
      "title",
      "unit_line",
      "amount_line",
      "amounts",
      "page",
      "categories",
      "project_categories",
      "names",
      "lists",
      "without",
      "audit"),
  AMOUNTS("unit", "decimals", "separators", "zero"),
  FORM_AMOUNTS("unit", "decimals", "separators", "zero", "trailing_zeros"),
  PAGE("landscape", "row_height", "font_size"),
  NAMES("function", "department", "government", "brackets"),
  LIST("entries", "numerals"),
  /** An entry of a list that says where it stands. */
  LIST_ENTRY("text"),
  /** A table's file; a table of one block has the block's keys in it. */
  TABLE(
      "title",
      "table_no",
      "unit_line",
      "amount_line",
      "amounts",
      "page",
      "number_row",
      "notes",
      "when_empty",
      "blocks",
      "source",
      "where",
      "columns",
      "rows",
      "bottom"),
  BLOCK("source", "where", "columns", "rows", "bottom"),
  GROUP("title", "height", "columns"),
  COLUMN(
      "title",
      "text",
      "source",
      "where",
      "figures",
      "difference",
      "rate",
      "indicators",
      "parts",
      "width",
      "align",
      "zero"),
  COLUMN_INDICATORS("level1", "show"),
  FIXED_ROW("label", "cells", "where", "blank", "parts", "needs", "style", "indent", "merge"),
  LIST_ROW("list", "label", "by", "where", "style", "indent", "merge"),
  TREE_ROW("levels", "where"),
  LEVEL("key", "label", "cells", "order", "missing", "every", "style", "indent", "merge"),
  NOTE("text", "when"),
  WHEN_EMPTY("rows"),
  NOT("not"),
  /** A form's file. */
  FORM("title", "form_no", "subtitle", "per", "widths", "amounts", "page", "rows"),
  FORM_LINE("cells"),
  FORM_INDICATORS("lead", "header", "columns", "headings"),
  FORM_INDICATOR_COLUMN("show", "qualitative", "columns"),
  FORM_CELL("label", "text", "sum", "difference", "columns", "rows"),
  FORM_SUM("source", "where", "declared"),
  /** A map whose keys are names of the pack's own. */
  FREE();

  private final List<String> keys;

  Shape(String... keys) {
    this.keys = List.of(keys);
  }

  List<String> keys() {
    return keys;
  }

  boolean has(String key) {
    return this == FREE || keys.contains(key);
  }
}
