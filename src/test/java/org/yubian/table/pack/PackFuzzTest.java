package org.yubian.table.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.yubian.budget.Budget;
import org.yubian.ledger.Ledger;
import org.yubian.ledger.RandomBudget;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.Audience;
import org.yubian.table.GridBuilder;
import org.yubian.table.PackTables;
import org.yubian.table.StatutoryTables;

/**
 * Shipped packs with random damage end in a pack that lays out its tables, or in mistakes named by
 * file and line; never in anything else.
 */
class PackFuzzTest {
  private static final List<PackFiles> SHIPPED = PackSources.bundled();
  private static final Budget BUDGET = new RandomBudget(42).budget(40);
  private static final SubjectLibrary SUBJECTS = SubjectLibrary.builtIn();
  private static final String[] WORDS = {
    "parts: [total]",
    "columns:",
    "rows:",
    "text: true",
    "where: {fund: 财政拨款}",
    "~",
    "{",
    "}",
    "[",
    "]",
    "&a",
    "*a",
    "!x",
    "after: total",
    "merge: 3",
    "\"",
    "'",
    ": ",
    "- ",
    "#",
    "|",
    ">",
    "\t",
    "key: line",
    "key: unit",
    "list: function_classes",
    "rate: [total, total]",
    "2",
    "{year}",
    "difference: [total, general]",
    "blank: true",
    "needs: section.name",
    "every: true",
    "\uFEFF"
  };

  @Property(tries = 400)
  void damageIsNamedOrHarmless(@ForAll long seed) {
    Random random = new Random(seed);
    List<PackFiles> damaged = new ArrayList<>(SHIPPED);
    int victim = random.nextInt(damaged.size());
    damaged.set(victim, damage(damaged.get(victim), random));
    PackLibrary library = new PackLibrary(damaged, AuditTerms.ANY);
    assertThat(library.problems()).allMatch(PackFuzzTest::isPlaced);
    for (String id : library.ids()) {
      if (random.nextInt(3) == 0 || damaged.get(victim).folder().endsWith(id)) {
        try {
          layOut(library.get(id));
        } catch (PackException e) {
          assertThat(e.problems()).isNotEmpty().allMatch(PackFuzzTest::isPlaced);
        }
      }
    }
  }

  private static boolean isPlaced(PackProblem problem) {
    return problem.place().line() >= 1
        && !problem.place().file().isEmpty()
        && !problem.message().isEmpty();
  }

  /** A pack that is read must work. */
  private static void layOut(Pack pack) {
    PackTables tables = new PackTables(pack);
    Ledger ledger = new Ledger(BUDGET, tables.specs());
    GridBuilder builder =
        new GridBuilder(tables, ledger, SUBJECTS.subjects(StatutoryTables.edition(BUDGET)));
    assertThat(builder.grids()).hasSameSizeAs(pack.tables());
    builder.forms(Audience.INTERNAL);
    builder.unshown();
  }

  private static PackFiles damage(PackFiles files, Random random) {
    Map<String, String> texts = new TreeMap<>(files.texts());
    List<String> names = List.copyOf(texts.keySet());
    for (int i = 0; i <= random.nextInt(4); i++) {
      texts.computeIfPresent(
          names.get(random.nextInt(names.size())), (name, text) -> damage(text, random));
    }
    return new PackFiles(files.folder(), texts, true);
  }

  private static String damage(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    int column = line.isEmpty() ? 0 : random.nextInt(line.length());
    String word = WORDS[random.nextInt(WORDS.length)];
    switch (random.nextInt(8)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> lines.set(at, "  " + line);
      case 3 -> lines.set(at, line.stripLeading());
      case 4 -> lines.set(at, line.substring(0, column) + word + line.substring(column));
      case 5 -> lines.set(at, line.substring(0, column));
      case 6 -> lines.add(random.nextInt(lines.size()), line);
      default ->
          lines.set(
              at,
              line.isEmpty()
                  ? word
                  : line.substring(0, column)
                      + (char) random.nextInt(0x3000)
                      + line.substring(column + 1));
    }
    return String.join("\n", lines);
  }
}
