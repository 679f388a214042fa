package org.yubian.table.pack;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yubian.ledger.Filter;
import org.yubian.ledger.Source;
import org.yubian.money.AmountFormat;

/**
 * A form that stands beside the statutory tables, such as 项目支出绩效目标表: labels and values in merged
 * cells, and a table of indicators among them.
 *
 * @param number two digits, its place among the pack's forms
 * @param slug the file's name after the number
 * @param scope what there is one form for
 * @param widths of the columns from left to right, in characters
 * @param trailingZeros whether amounts print all their decimals; otherwise 277 and 2.8
 */
public record FormDef(
    String number,
    String slug,
    Scope scope,
    Titles titles,
    AmountFormat amounts,
    boolean trailingZeros,
    List<Integer> widths,
    List<Part> parts,
    PageDef page) {
  public FormDef {
    widths = List.copyOf(widths);
    parts = List.copyOf(parts);
  }

  /** What there is one form for. */
  public enum Scope {
    /** Each performance target, in their order. */
    TARGET,
    /** The whole budget. */
    BUDGET
  }

  /**
   * Texts above a form.
   *
   * @param number such as 附件5-1; null where none is printed
   * @param subtitle such as （{year}年度）; null where none is printed
   */
  public record Titles(Template title, @Nullable Template number, @Nullable Template subtitle) {}

  /** Rows of a form. */
  public sealed interface Part {
    String id();
  }

  /** One row of cells. */
  public record Line(String id, List<FormCell> cells) implements Part {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Indicators, one in each row, equal headings merged.
   *
   * @param lead cells to the left, merged down over all these rows
   * @param header a row above the indicators; may be empty
   * @param fixed second-level headings by first-level heading that are printed without indicators,
   *     too, in this order; empty = only what there is
   */
  public record Indicators(
      String id,
      List<FormCell> lead,
      List<FormCell> header,
      List<IndicatorColumn> columns,
      Map<String, List<String>> fixed)
      implements Part {
    public Indicators {
      lead = List.copyOf(lead);
      header = List.copyOf(header);
      columns = List.copyOf(columns);
    }
  }

  /**
   * A column of the indicators.
   *
   * @param qualitative what the operator's column says of an indicator whose value is no number;
   *     null = nothing
   * @param span form columns it takes
   */
  public record IndicatorColumn(String id, Show show, @Nullable String qualitative, int span) {}

  /** What a column of indicators shows. */
  public enum Show {
    LEVEL1,
    LEVEL2,
    LEVEL3,
    /** Operator, value and measure as one text. */
    PRINTED,
    OPERATOR,
    VALUE,
    MEASURE,
    /** Nothing, for writing by hand. */
    BLANK
  }

  /**
   * A cell of a form.
   *
   * @param text as it prints; {@code {amount}} stands for the amount
   * @param amount null for a cell without one
   * @param label whether it names the cell beside it
   */
  public record FormCell(
      String id, Template text, @Nullable Amount amount, boolean label, int columns, int rows) {}

  /** An amount of a form. */
  public sealed interface Amount {}

  /**
   * A sum of lines: of the form's project, or of all.
   *
   * @param declared figures whose sum stands there where there are no lines; empty = none
   */
  public record Sum(Source source, Filter where, List<String> declared) implements Amount {
    public Sum {
      declared = List.copyOf(declared);
    }
  }

  /** One cell's amount minus another's. */
  public record Difference(String minuend, String subtrahend) implements Amount {}

  /** All cells that are written down one by one. */
  public Stream<FormCell> cells() {
    return parts.stream()
        .flatMap(
            part ->
                switch (part) {
                  case Line line -> line.cells().stream();
                  case Indicators indicators ->
                      Stream.concat(indicators.lead().stream(), indicators.header().stream());
                });
  }
}
