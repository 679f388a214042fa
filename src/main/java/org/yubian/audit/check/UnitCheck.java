package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedRow;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.Folded;
import org.yubian.budget.Part;
import org.yubian.budget.Unit;

/** Who the budget is of and of which year, the same on every table. */
final class UnitCheck implements Check {
  private static final Messages TEXT = Messages.of(UnitCheck.class);
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年");
  private static final Pattern UNIT_LINE = Pattern.compile("^[^：:]*[：:]");

  @Override
  public List<String> rules() {
    return List.of("A01");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.HEADER, Topic.UNIT, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    Unit unit = context.budget().unit();
    if (unit.name().isBlank()) {
      Place place = Place.ofPart(Part.UNIT, TEXT.get("field.name"));
      out.add(
          out.finding("A01", place)
              .says(TEXT.get("unit.name.none"), TEXT.get("unit.name.none.advice")));
    }
    if (unit.code() == null || unit.code().isBlank()) {
      out.missing("A01", TEXT.get("missing.unit.code"), Wanted.UNIT);
    } else if (unit.administrativeDivision() == null) {
      out.missing("A01", TEXT.get("missing.division"), Wanted.UNIT);
    }
    unitLines(context, out);
    years(context, out);
    nameless(context, out);
    strangers(context, out);
    FormHeads.judge(context, out);
  }

  /** The name above printed tables. */
  private static void unitLines(AuditContext context, Verdicts out) {
    List<AuditedTable> blank = new ArrayList<>();
    for (AuditedTable table : context.tables().printed()) {
      String line = table.head().unitLine();
      if (line == null) {
        continue;
      }
      String name = UNIT_LINE.matcher(Folded.of(line)).replaceFirst("");
      String unit = Folded.of(context.budget().unit().name());
      if (name.isEmpty()) {
        blank.add(table);
      } else if (!name.contains(unit) && !unit.contains(name)) {
        out.add(
            out.finding("A01", table.place())
                .expected(Side.text(context.budget().unit().name()))
                .actual(Side.text(line))
                .says(
                    TEXT.get("unit.other", table.place().brief(), line, unit),
                    TEXT.get("unit.other.advice")));
      }
    }
    if (!blank.isEmpty()) {
      out.add(
          out.finding("A01", blank.getFirst().place())
              .atMost(FindingLevel.NOTICE)
              .related(blank.stream().skip(1).map(AuditedTable::place).toList())
              .says(
                  TEXT.get("unit.blank", blank.size(), blank.getFirst().place().brief()),
                  TEXT.get("unit.blank.advice")));
    }
  }

  /** Titles all with a year, and with the budget's. */
  private static void years(AuditContext context, Verdicts out) {
    int year = context.budget().header().year();
    List<AuditedTable> without = new ArrayList<>();
    boolean with = false;
    for (AuditedTable table : context.tables().printed()) {
      Matcher matcher = YEAR.matcher(table.head().title());
      if (!matcher.find()) {
        without.add(table);
        continue;
      }
      with = true;
      if (Integer.parseInt(matcher.group(1)) != year) {
        out.add(
            out.finding("A01", table.place())
                .expected(Side.text(Integer.toString(year)))
                .actual(Side.text(matcher.group(1)))
                .says(
                    TEXT.get("title.year", table.place().brief(), matcher.group(1), year),
                    TEXT.get("title.year.advice")));
      }
    }
    if (with && !without.isEmpty()) {
      out.add(
          out.finding("A01", without.getFirst().place())
              .atMost(FindingLevel.NOTICE)
              .related(without.stream().skip(1).map(AuditedTable::place).toList())
              .says(
                  TEXT.get(
                      "title.without",
                      String.join("、", without.stream().map(t -> t.place().brief()).toList())),
                  TEXT.get("title.without.advice")));
    }
  }

  /** Rows of a unit or department that print a code and no name. */
  private static void nameless(AuditContext context, Verdicts out) {
    List<Place> places = new ArrayList<>();
    for (AuditedTable table : context.tables().printed()) {
      for (AuditedRow row : table.rows()) {
        if (UnitRows.isNameless(table, row)) {
          places.add(table.rowPlace(row.index(), table.firstColumn(0)));
        }
      }
    }
    if (!places.isEmpty()) {
      out.add(
          out.finding("A01", places.getFirst())
              .atMost(FindingLevel.NOTICE)
              .related(places.subList(1, places.size()))
              .says(
                  TEXT.get("unit.nameless", places.getFirst().brief(), places.size()),
                  TEXT.get("unit.nameless.advice")));
    }
  }

  /** Codes of units that stand in one printed table only. */
  private static void strangers(AuditContext context, Verdicts out) {
    for (Place place : UnitRows.strangers(context.tables().printed())) {
      out.add(
          out.finding("A01", place)
              .atMost(FindingLevel.NOTICE)
              .says(TEXT.get("unit.stranger", place.brief()), TEXT.get("unit.stranger.advice")));
    }
  }
}
