package org.yubian.review.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yubian.session.SubmittedSheet;
import org.yubian.session.SubmittedSheet.Merge;
import org.yubian.session.SubmittedSheet.Shown;
import org.yubian.table.pack.TableDef;

/**
 * Sheets put together at random from what tables are made of: each ends in a recognition that holds
 * together, in bounded time. {@code -Dyubian.fuzz=10000} tries more.
 */
class GeneratedSheetsTest {
  private static final int TRIES = Integer.getInteger("yubian.fuzz", 1300);
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int FARTHEST = 60;

  private final List<String> texts = new ArrayList<>();
  private final List<PrintedTable> printed = new ArrayList<>();
  private final Recogniser recogniser = new Recogniser(Packs.ALL);

  @Test
  @Timeout(value = 1, unit = TimeUnit.DAYS)
  void whateverIsPutTogetherEndsInARecognition() {
    PrintedTable.SAMPLES.forEach(sample -> printed.addAll(PrintedTable.of(sample)));
    printed.forEach(table -> table.header().forEach(texts::addAll));
    printed.forEach(table -> table.body().stream().limit(5).forEach(texts::addAll));
    texts.addAll(List.of("", "1,2", "１２３", "(5.00)", "—", "注：", "单位：元", "合计", "2024年", "\n"));
    Random random = new Random(20240502);
    int recognised = 0;
    for (int i = 0; i < TRIES; i++) {
      long seed = random.nextLong();
      recognised += assertTimeout(LONGEST, () -> tried(seed), "seed " + seed);
    }
    assertThat(recognised).isPositive();
  }

  private int tried(long seed) {
    Random random = new Random(seed);
    List<SubmittedSheet> sheets = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      sheets.add(random.nextBoolean() ? noise(random) : mutated(random));
    }
    Recognition recognition = recogniser.recognise(sheets, "随机.xlsx");
    for (RecognisedTable table : recognition.tables()) {
      int width = width(table.def());
      assertThat(table.rows()).as("seed %d", seed).allMatch(row -> row.cells().size() == width);
      assertThat(table.finding().columns()).hasSize(width);
    }
    return recognition.tables().isEmpty() ? 0 : 1;
  }

  private static int width(TableDef def) {
    return def.blocks().stream().mapToInt(block -> block.leaves().size()).sum();
  }

  private String text(Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private SubmittedSheet noise(Random random) {
    TreeMap<Integer, Shown> cells = new TreeMap<>();
    for (int i = 0; i < 150; i++) {
      int row = random.nextInt(25);
      int column = random.nextInt(12);
      cells.put(row * 100 + column, new Shown(row, column, text(random), random.nextBoolean()));
    }
    return new SubmittedSheet("随机", false, List.copyOf(cells.values()), merges(random));
  }

  private static List<Merge> merges(Random random) {
    List<Merge> merges = new ArrayList<>();
    for (int i = 0; i < random.nextInt(8); i++) {
      int row = random.nextInt(25);
      int column = random.nextInt(12);
      merges.add(
          new Merge(
              row, column, row + random.nextInt(FARTHEST), column + random.nextInt(FARTHEST)));
    }
    return merges;
  }

  /** A printed table some of whose cells were moved, emptied or overwritten. */
  private SubmittedSheet mutated(Random random) {
    PrintedTable table = printed.get(random.nextInt(printed.size()));
    List<List<String>> rows = new ArrayList<>(table.header());
    table.body().stream().limit(20).forEach(rows::add);
    List<Shown> cells = new ArrayList<>();
    int damage = 2 + random.nextInt(20);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        String text = random.nextInt(damage) == 0 ? text(random) : rows.get(r).get(c);
        int row = random.nextInt(damage * 4) == 0 ? r + random.nextInt(3) : r;
        cells.add(new Shown(row, c, text, random.nextInt(3) == 0));
      }
    }
    cells.sort(Comparator.comparingInt(Shown::row).thenComparingInt(Shown::column));
    return new SubmittedSheet(table.title(), false, cells, merges(random));
  }
}
