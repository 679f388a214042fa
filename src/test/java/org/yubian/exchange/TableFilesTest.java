package org.yubian.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yubian.budget.Budget;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

/** The tables of the published budgets, byte for byte. */
class TableFilesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void equalsThePublishedTables(Samples sample) throws Exception {
    StatutoryTables tables = tables(sample.budget());
    new TableFiles().write(tables.grids(), folder);

    Path golden = GOLDEN.resolve(sample.file().replace(".json", "")).resolve("tables");
    assertThat(names(folder)).isEqualTo(names(golden));
    for (String file : names(golden)) {
      if (file.endsWith(".csv")) {
        assertThat(folder.resolve(file)).hasSameBinaryContentAs(golden.resolve(file));
      }
    }
    assertThat(objects(folder)).isEqualTo(objects(golden));
    assertThat(tables.unshown()).isEmpty();
  }

  private static StatutoryTables tables(Budget budget) throws PackException {
    return StatutoryTables.of(
        budget, PackLibrary.bundled().get(budget.header().template()), SubjectLibrary.builtIn());
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** The lines of each table's description; 兖州's stand in another order. */
  private static List<List<String>> objects(Path directory) throws IOException {
    String json = Files.readString(directory.resolve("tables.json"), UTF_8);
    return Stream.of(json.split("\n \\{\n"))
        .map(
            object ->
                object
                    .lines()
                    .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                    .sorted()
                    .toList())
        .toList();
  }
}
