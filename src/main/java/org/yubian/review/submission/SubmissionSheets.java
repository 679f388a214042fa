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
                "unit:28",
                "year:6",
                "standing:10",
                "form:11",
                "template:20",
                "revenue:13",
                "expenditure:13",
                "three-public:11",
                "tables:12",
                "edits:6",
                "errors:6",
                "warnings:6",
                "file:30",
                "problem:36"),
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
          Cell.of(problem(each)));
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
        count(contents.counts().handEdits()),
        count(contents.counts().findings().errors()),
        count(contents.counts().findings().warnings()),
        Cell.of(file),
        Cell.of(""));
  }

  /** Why a file cannot be read, without the folder it lies in here. */
  private static String problem(SubmissionSummary unreadable) {
    String file = String.valueOf(unreadable.file().getFileName());
    return String.valueOf(unreadable.problem()).replace(unreadable.file().toString(), file);
  }

  private static Cell count(int count) {
    return count == 0 ? Cell.of("") : Cell.of(count);
  }

  private static Cell wanYuan(OptionalLong fen) {
    return fen.isPresent()
        ? new Cell.Number(BigDecimal.valueOf(fen.getAsLong(), FEN_PER_WAN_YUAN), 2)
        : Cell.of("");
  }

  /** How many tables were recognised, and how surely. */
  public static String tables(SubmissionSummary.Counts counts) {
    List<String> parts = new ArrayList<>();
    parts.add(Integer.toString(counts.tables()));
    if (counts.possible() > 0) {
      parts.add(TEXT.get("roster.possible", counts.possible()));
    }
    if (counts.unrecognised() > 0) {
      parts.add(TEXT.get("roster.unrecognised", counts.unrecognised()));
    }
    return String.join(TEXT.get("comma"), parts);
  }

  /** 当前, 重复 … */
  public static String label(Roster.Standing standing) {
    return TEXT.get("standing." + standing.name());
  }

  /** 预编工作簿, 外来工作簿 … */
  public static String label(SubmissionSummary.Form form) {
    return TEXT.get("form." + form.name());
  }

  /** Whose remarks these are, and how many. */
  private static List<String> heading(Contents contents) {
    SubmissionSummary.Findings findings = contents.counts().findings();
    return List.of(
        TEXT.get("remarks.title", contents.identity().unitName(), contents.identity().year()),
        TEXT.get(
            "remarks.counts",
            findings.errors(),
            findings.warnings(),
            findings.others(),
            contents.counts().handEdits()));
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
            heading(contents),
            List.of(
                new Column(TEXT.get("remarks.number"), 5),
                new Column(TEXT.get("remarks.kind"), 9),
                new Column(TEXT.get("remarks.place"), 32),
                new Column(TEXT.get("remarks.text"), 52),
                new Column(TEXT.get("remarks.remark"), 28),
                new Column(TEXT.get("remarks.answer"), 24)),
            rows));
  }
}
