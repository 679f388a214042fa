package org.yubian.review.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.yubian.Messages;
import org.yubian.review.submission.SubmissionSummary.Contents;
import org.yubian.session.ListExporter;
import org.yubian.session.ListExporter.Cell;
import org.yubian.session.ListExporter.Column;

/** Lists of submissions, and of what is to be said about them, as sheets of a workbook. */
public final class SubmissionSheets {
  private static final Messages TEXT = Messages.of(SubmissionSheets.class);
  private static final int FEN_PER_WAN_YUAN = 6;

  private SubmissionSheets() {}

  /** The submissions and who is missing. */
  public static List<ListExporter.Sheet> roster(
      List<SubmissionSummary> submissions, Roster roster) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < submissions.size(); i++) {
      rows.add(row(submissions.get(i), roster.standings().get(i)));
    }
    List<List<Cell>> missing =
        roster.missing().stream().map(u -> List.of(Cell.of(u.code()), Cell.of(u.name()))).toList();
    return List.of(
        new ListExporter.Sheet(
            TEXT.get("roster.sheet"),
            columns(
                "unit:32",
                "year:6",
                "standing:12",
                "form:14",
                "template:24",
                "revenue:16",
                "expenditure:16",
                "three-public:14",
                "tables:16",
                "edits:10",
                "errors:8",
                "warnings:8",
                "file:48",
                "problem:48"),
            rows),
        new ListExporter.Sheet(TEXT.get("roster.missing"), columns("code:14", "unit:40"), missing));
  }

  private static List<Column> columns(String... columns) {
    List<Column> all = new ArrayList<>();
    for (String each : columns) {
      int colon = each.indexOf(':');
      String key = "roster." + each.substring(0, colon);
      all.add(new Column(TEXT.get(key), Integer.parseInt(each.substring(colon + 1))));
    }
    return all;
  }

  private static List<Cell> row(SubmissionSummary each, Roster.Standing standing) {
    Contents contents = each.contents();
    String file = String.valueOf(each.file().getFileName());
    if (contents == null) {
      return List.of(
          Cell.of(""),
          Cell.of(""),
          Cell.of(label(standing)),
          Cell.of(""),
          Cell.of(""),
          Cell.of(""),
          Cell.of(""),
          Cell.of(""),
          Cell.of(""),
          Cell.of(""),
          Cell.of(""),
          Cell.of(""),
          Cell.of(file),
          Cell.of(each.problem()));
    }
    return List.of(
        Cell.of(contents.identity().unitName()),
        Cell.of(contents.identity().year()),
        Cell.of(label(standing)),
        Cell.of(label(contents.form())),
        Cell.of(contents.identity().template()),
        wanYuan(contents.money().revenue()),
        wanYuan(contents.money().expenditure()),
        wanYuan(contents.money().threePublic()),
        Cell.of(tables(contents.counts())),
        Cell.of(contents.counts().handEdits()),
        Cell.of(contents.counts().findings().errors()),
        Cell.of(contents.counts().findings().warnings()),
        Cell.of(file),
        Cell.of(""));
  }

  private static Cell wanYuan(OptionalLong fen) {
    return fen.isPresent()
        ? new Cell.Number(BigDecimal.valueOf(fen.getAsLong(), FEN_PER_WAN_YUAN), 2)
        : Cell.of("");
  }

  /** How many tables were recognised, and how surely. */
  public static String tables(SubmissionSummary.Counts counts) {
    return counts.possible() + counts.unrecognised() == 0
        ? Integer.toString(counts.tables())
        : TEXT.get("roster.recognised", counts.tables(), counts.possible(), counts.unrecognised());
  }

  /** 当前, 重复 … */
  public static String label(Roster.Standing standing) {
    return TEXT.get("standing." + standing.name());
  }

  /** 预编工作簿, 外来工作簿 … */
  public static String label(SubmissionSummary.Form form) {
    return TEXT.get("form." + form.name());
  }

  /**
   * What is to be said about one submission, to be sent back.
   *
   * @param remarks what the reviewer wrote to some of them
   */
  public static List<ListExporter.Sheet> remarks(
      Contents contents, Map<Remarkable, String> remarks) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Remarkable each : contents.remarkables()) {
      rows.add(
          List.of(
              Cell.of(rows.size() + 1L),
              Cell.of(each.kind()),
              Cell.of(each.place()),
              Cell.of(each.text()),
              Cell.of(remarks.getOrDefault(each, "")),
              Cell.of("")));
    }
    return List.of(
        new ListExporter.Sheet(
            TEXT.get("remarks.sheet"),
            List.of(
                new Column(TEXT.get("remarks.number"), 6),
                new Column(TEXT.get("remarks.kind"), 10),
                new Column(TEXT.get("remarks.place"), 40),
                new Column(TEXT.get("remarks.text"), 60),
                new Column(TEXT.get("remarks.remark"), 40),
                new Column(TEXT.get("remarks.answer"), 40)),
            rows));
  }
}
