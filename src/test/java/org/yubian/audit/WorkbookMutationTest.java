package org.yubian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yubian.audit.check.References;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.PrintedTable;
import org.yubian.budget.Budget;
import org.yubian.table.Grid;
import org.yubian.table.StatutoryTables;

/** One mistake put into the tables of a correct budget is found, in the table it was put into. */
class WorkbookMutationTest {
  private static final List<String> PACKS =
      List.of("shandong-2024-unit", "henan-2024-unit", "hubei-2024-department");

  /** Random budgets of the packs, and the published ones corrected. */
  private static final List<String> ALL =
      Stream.concat(PACKS.stream(), Documents.SAMPLES.stream()).toList();

  private static final Pattern AMOUNT = Pattern.compile("-?[\\d,]+\\.\\d\\d");
  private static final Pattern CODE = Pattern.compile("[235]\\d{2}(\\d{2}){0,2}");
  private static final int SEEDS = 5;
  private static final int EACH = 5;

  /** Sums within and between tables, and figures that must agree. */
  private static final String SUMS = "[B-I]\\d\\d";

  /** A place in one of the tables. */
  private record Spot(int table, int row, int column) {}

  private enum Mistake {
    AMOUNT_CHANGED(SUMS),
    AMOUNT_BLANKED(SUMS),
    ROW_DROPPED(SUMS + "|R02"),
    ROW_REPEATED(SUMS + "|R02|A11|A14"),
    SWAPPED(SUMS),
    UNIT_OF_CELL("A13|" + SUMS),
    UNIT_OF_TABLE("A13|E0[1-4]|H02"),
    NOT_A_NUMBER("A12"),
    CODE_CHANGED("A0[2-7]|R02"),
    NAME_CUT("A03");

    /** Rules whose finding tells what kind of mistake it is. */
    private final Pattern family;

    Mistake(String family) {
      this.family = Pattern.compile(family);
    }
  }

  static List<String> budgets() {
    return ALL;
  }

  @ParameterizedTest
  @MethodSource("budgets")
  void 正确的表没有错误(String name) {
    for (int seed = 0; seed < (PACKS.contains(name) ? 15 : 1); seed++) {
      Budget budget = CorrectedSamples.of(name, seed);
      assertThat(audit(budget, print(budget)).findings())
          .filteredOn(finding -> finding.level() == FindingLevel.ERROR)
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("budgets")
  void 每个错误都在原处查出(String name) {
    List<String> missed = new ArrayList<>();
    int injected = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Budget budget = CorrectedSamples.of(name, seed);
      List<PrintedTable> tables = print(budget);
      Set<String> before = messages(audit(budget, tables).findings());
      for (Mistake mistake : Mistake.values()) {
        for (int i = 0; i < EACH; i++) {
          Random random = new Random(seed * 1000L + mistake.ordinal() * 10L + i);
          List<List<List<String>>> bodies = bodies(tables);
          Spot spot = put(mistake, bodies, random);
          if (spot == null || isLoose(mistake, tables, spot)) {
            continue;
          }
          injected++;
          List<Finding> found =
              audit(budget, with(tables, bodies)).findings().stream()
                  .filter(finding -> !before.contains(finding.wording().message()))
                  .filter(finding -> finding.level() != FindingLevel.NOTICE)
                  .toList();
          String table = tables.get(spot.table()).def().number();
          if (found.stream()
              .noneMatch(
                  finding ->
                      isAt(finding, table)
                          && mistake.family.matcher(finding.rule().id()).matches())) {
            missed.add(
                seed
                    + " "
                    + mistake
                    + " "
                    + spot
                    + " "
                    + tables.get(spot.table()).head().title()
                    + " "
                    + found.stream()
                        .map(f -> f.rule().id() + " " + f.wording().message())
                        .toList());
          }
        }
      }
    }
    assertThat(injected).isGreaterThan(150);
    assertThat(missed).isEmpty();
  }

  /** Whether a row that was dropped was the only sum over a list of forms: nothing misses it. */
  private static boolean isLoose(Mistake mistake, List<PrintedTable> tables, Spot spot) {
    return mistake == Mistake.ROW_DROPPED
        && spot.row() == 0
        && tables.get(spot.table()).head().title().contains("绩效目标");
  }

  private static Set<String> messages(List<Finding> findings) {
    Set<String> messages = new HashSet<>();
    findings.forEach(finding -> messages.add(finding.wording().message()));
    return messages;
  }

  private static boolean isAt(Finding finding, String table) {
    return Stream.concat(Stream.of(finding.place()), finding.reach().related().stream())
        .map(Place::table)
        .anyMatch(table::equals);
  }

  private static AuditReport audit(Budget budget, List<PrintedTable> tables) {
    return Documents.auditor(budget)
        .audit(Budget.empty(budget.header(), budget.unit()), References.NONE.with(() -> tables));
  }

  private static List<PrintedTable> print(Budget budget) {
    return StatutoryTables.of(budget, Documents.pack(budget), Documents.subjects()).grids().stream()
        .map(WorkbookMutationTest::print)
        .toList();
  }

  private static PrintedTable print(Grid grid) {
    List<List<String>> texts = grid.texts();
    return new PrintedTable(
        grid.def(),
        new PrintedTable.Head(
            grid.heading().title(),
            grid.heading().tableNumber(),
            grid.heading().unitLine(),
            grid.def().amounts().unit().label(),
            grid.notes(),
            AuditedTable.Addresses.NONE),
        texts.subList(grid.headerRows(), texts.size()));
  }

  private static List<List<List<String>>> bodies(List<PrintedTable> tables) {
    List<List<List<String>>> bodies = new ArrayList<>();
    for (PrintedTable table : tables) {
      List<List<String>> body = new ArrayList<>();
      table.body().forEach(row -> body.add(new ArrayList<>(row)));
      bodies.add(body);
    }
    return bodies;
  }

  private static List<PrintedTable> with(
      List<PrintedTable> tables, List<List<List<String>>> bodies) {
    List<PrintedTable> changed = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      changed.add(new PrintedTable(tables.get(i).def(), tables.get(i).head(), bodies.get(i)));
    }
    return changed;
  }

  private static Spot put(Mistake mistake, List<List<List<String>>> bodies, Random random) {
    Spot spot = pick(bodies, mistake == Mistake.CODE_CHANGED ? CODE : AMOUNT, random);
    List<List<String>> body = bodies.get(spot.table());
    List<String> row = body.get(spot.row());
    String text = row.get(spot.column());
    switch (mistake) {
      case AMOUNT_CHANGED -> row.set(spot.column(), plus(text, "7.31"));
      case AMOUNT_BLANKED -> row.set(spot.column(), "");
      case ROW_DROPPED -> body.remove(spot.row());
      case ROW_REPEATED -> body.add(spot.row(), List.copyOf(row));
      case UNIT_OF_CELL -> row.set(spot.column(), times(text));
      case UNIT_OF_TABLE -> {
        for (List<String> each : body) {
          each.replaceAll(cell -> AMOUNT.matcher(cell).matches() ? times(cell) : cell);
        }
      }
      case NOT_A_NUMBER -> row.set(spot.column(), text + "a");
      case CODE_CHANGED -> row.set(spot.column(), text.substring(0, text.length() - 1) + "8");
      case SWAPPED -> {
        return swap(body, spot, text);
      }
      case NAME_CUT -> {
        return cut(bodies, random);
      }
    }
    return row.get(Math.min(spot.column(), row.size() - 1)).equals(text)
            && mistake != Mistake.ROW_DROPPED
            && mistake != Mistake.ROW_REPEATED
        ? null
        : spot;
  }

  /** Exchanges the cell with another of its column that holds something else. */
  private static Spot swap(List<List<String>> body, Spot spot, String text) {
    for (int i = 0; i < body.size(); i++) {
      String other = body.get(i).get(spot.column());
      if (AMOUNT.matcher(other).matches() && !other.equals(text)) {
        body.get(spot.row()).set(spot.column(), other);
        body.get(i).set(spot.column(), text);
        return spot;
      }
    }
    return null;
  }

  private static Spot cut(List<List<List<String>>> bodies, Random random) {
    List<Spot> spots = new ArrayList<>();
    for (int table = 0; table < bodies.size(); table++) {
      for (int row = 0; row < bodies.get(table).size(); row++) {
        for (int column = 0; column < bodies.get(table).get(row).size(); column++) {
          if (bodies.get(table).get(row).get(column).equals("机关事业单位基本养老保险缴费支出")) {
            spots.add(new Spot(table, row, column));
          }
        }
      }
    }
    Spot spot = spots.get(random.nextInt(spots.size()));
    bodies.get(spot.table()).get(spot.row()).set(spot.column(), "机关事业单位基本养老保险");
    return spot;
  }

  private static Spot pick(List<List<List<String>>> bodies, Pattern pattern, Random random) {
    List<Spot> spots = new ArrayList<>();
    for (int table = 0; table < bodies.size(); table++) {
      for (int row = 0; row < bodies.get(table).size(); row++) {
        List<String> cells = bodies.get(table).get(row);
        for (int column = 0; column < cells.size(); column++) {
          String text = cells.get(column);
          if (pattern.matcher(text).matches() && !text.equals("0.00")) {
            spots.add(new Spot(table, row, column));
          }
        }
      }
    }
    return spots.get(random.nextInt(spots.size()));
  }

  private static String plus(String text, String more) {
    return amount(text).add(new BigDecimal(more)).toPlainString();
  }

  private static String times(String text) {
    return amount(text).movePointRight(4).setScale(2).toPlainString();
  }

  private static BigDecimal amount(String text) {
    return new BigDecimal(text.replace(",", ""));
  }
}
