package org.yubian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yubian.store.TestFiles.ORIGIN;
import static org.yubian.store.TestFiles.files;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yubian.session.BudgetFiles.Access;
import org.yubian.session.BudgetStorage;
import org.yubian.session.StorageException;

class SchemaTest {
  @TempDir Path folder;

  @Test
  void theVersionIsThatOfTheNewestMigration() throws IOException, URISyntaxException {
    Path migrations =
        Path.of(Objects.requireNonNull(Schema.class.getResource("migration")).toURI());
    try (Stream<Path> files = Files.list(migrations)) {
      List<Integer> versions =
          files
              .map(each -> each.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"))
              .map(Integer::valueOf)
              .sorted(Comparator.reverseOrder())
              .toList();
      assertThat(versions.getFirst()).isEqualTo(Schema.CURRENT);
      assertThat(versions).hasSize(Schema.CURRENT);
    }
  }

  @Test
  void aFileOfANewerYubianIsLeftAlone() throws StorageException, SQLException {
    Path file = folder.resolve("a.mv.db");
    try (BudgetStorage storage = files(folder).create(file)) {
      storage.create(new OddBudget(1).budget(3), "一上", ORIGIN);
    }
    try (Database database = Database.open("file:", new Place(file), Database.Mode.EDIT);
        Statement statement = database.connection().createStatement()) {
      statement.execute(
          "INSERT INTO YUBIAN_SCHEMA SELECT \"installed_rank\" + 1, '99', \"description\","
              + " \"type\", \"script\", \"checksum\", \"installed_by\", \"installed_on\","
              + " \"execution_time\", TRUE FROM YUBIAN_SCHEMA ORDER BY \"installed_rank\" DESC"
              + " FETCH FIRST ROW ONLY");
      database.commit();
    }
    for (Access access : Access.values()) {
      assertThatExceptionOfType(StorageException.Newer.class)
          .isThrownBy(() -> files(folder).open(file, access))
          .withMessageContaining("a.mv.db")
          .withMessageContaining("升级");
    }
    assertThat(file).exists();
  }
}
