package org.yubian.table.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yubian.money.AmountFormat;

/** Reads one form's file, already merged with the one it inherits from. */
final class FormReader {
  static final int MAX_COLUMNS = 30;
  private static final int MAX_ROWS = 200;

  private final PackDefaults defaults;
  private final FilterReader filters;

  FormReader(PackDefaults defaults, FilterReader filters) {
    this.defaults = defaults;
    this.filters = filters;
  }

  FormDef read(String number, String slug, Keys keys) {
    FormDef.Scope scope = scope(keys);
    Keys amounts = keys.map("amounts", Shape.FORM_AMOUNTS);
    AmountFormat format = defaults.amounts(amounts);
    boolean trailing = amounts == null || amounts.flag("trailing_zeros", true);
    List<Integer> widths = widths(keys);
    FormCellReader cells = new FormCellReader(scope, filters);
    List<FormDef.Part> parts = parts(keys, cells, widths.size());
    cells.checkDifferences();
    return new FormDef(
        number,
        slug,
        scope,
        titles(keys, scope),
        format,
        trailing,
        widths,
        parts,
        defaults.page(keys));
  }

  private static FormDef.Scope scope(Keys keys) {
    return switch (keys.required("per")) {
      case "target" -> FormDef.Scope.TARGET;
      case "budget", "" -> FormDef.Scope.BUDGET;
      case String other -> {
        keys.problemAt("per", "per.unknown", other);
        yield FormDef.Scope.BUDGET;
      }
    };
  }

  private static FormDef.Titles titles(Keys keys, FormDef.Scope scope) {
    Set<String> known = Placeholders.ofForm(scope, false);
    Template title = Template.of(keys.required("title"));
    Placeholders.check(title, known, keys, "title");
    Template number = Template.of(keys.text("form_no", ""));
    Placeholders.check(number, known, keys, "form_no");
    Template subtitle = Template.of(keys.text("subtitle", ""));
    Placeholders.check(subtitle, known, keys, "subtitle");
    return new FormDef.Titles(
        title, keys.has("form_no") ? number : null, keys.has("subtitle") ? subtitle : null);
  }

  private static List<Integer> widths(Keys keys) {
    List<String> texts = keys.texts("widths");
    List<Integer> widths = new ArrayList<>();
    for (String width : texts) {
      if (width.matches("\\d{1,3}") && Integer.parseInt(width) >= 1) {
        widths.add(Math.min(Integer.parseInt(width), 120));
      }
    }
    if (widths.isEmpty() || widths.size() != texts.size() || widths.size() > MAX_COLUMNS) {
      keys.problemAt("widths", "widths.wrong", MAX_COLUMNS);
    }
    return widths.isEmpty() || widths.size() > MAX_COLUMNS ? List.of(20) : widths;
  }

  private static List<FormDef.Part> parts(Keys keys, FormCellReader cells, int width) {
    List<FormDef.Part> parts = new ArrayList<>();
    Map<String, PackNode.Entries> rows = keys.maps("rows");
    if (rows.isEmpty() || rows.size() > MAX_ROWS) {
      keys.problemAt("rows", "form.rows", MAX_ROWS);
      return parts;
    }
    List<FormDef.Line> run = new ArrayList<>();
    rows.forEach(
        (id, node) -> {
          if (node.values().get("columns") instanceof PackNode.Entries) {
            checkRun(run, width, keys);
            run.clear();
            parts.add(indicators(id, keys.of(node, Shape.FORM_INDICATORS), cells, width));
          } else {
            Keys line = keys.of(node, Shape.FORM_LINE);
            FormDef.Line read = new FormDef.Line(id, cells.read(line, "cells"));
            run.add(read);
            parts.add(read);
          }
        });
    checkRun(run, width, keys);
    return parts;
  }

  private static void checkRun(List<FormDef.Line> run, int width, Keys keys) {
    CellPlacing.of(run, width)
        .misfit()
        .ifPresent(cell -> keys.problemAt("rows", "form.misfit", cell, width));
  }

  private static FormDef.Indicators indicators(
      String id, Keys row, FormCellReader cells, int width) {
    List<FormDef.IndicatorColumn> columns = new ArrayList<>();
    row.maps("columns")
        .forEach(
            (columnId, node) -> {
              Keys column = row.of(node, Shape.FORM_INDICATOR_COLUMN);
              int span = column.number("columns", 1, 1, MAX_COLUMNS);
              columns.add(
                  new FormDef.IndicatorColumn(
                      columnId, show(column), column.text("qualitative"), span));
            });
    Map<String, List<String>> fixed = new LinkedHashMap<>();
    Keys headings = row.map("headings", Shape.FREE);
    if (headings != null) {
      headings.all().forEach((level1, node) -> fixed.put(level1, headings.texts(level1, node)));
    }
    FormDef.Indicators read =
        new FormDef.Indicators(
            id, cells.read(row, "lead"), cells.read(row, "header"), columns, fixed);
    int lead = read.lead().stream().mapToInt(FormDef.FormCell::columns).sum();
    int spans = columns.stream().mapToInt(FormDef.IndicatorColumn::span).sum();
    int header = read.header().stream().mapToInt(FormDef.FormCell::columns).sum();
    if (lead + spans != width || (header > 0 && lead + header != width)) {
      row.problemAt("columns", "indicators.width", lead, spans, header, width);
    }
    return read;
  }

  private static FormDef.Show show(Keys column) {
    String name = column.required("show");
    for (FormDef.Show show : FormDef.Show.values()) {
      if (show.name().toLowerCase(Locale.ROOT).equals(name)) {
        return show;
      }
    }
    column.problemAt("show", "show.unknown", name);
    return FormDef.Show.BLANK;
  }
}
