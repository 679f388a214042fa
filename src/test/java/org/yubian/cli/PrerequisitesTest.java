package org.yubian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrerequisitesTest {
  @TempDir Path folder;

  @Test
  void namesPackagesOfWhatIsMissing() {
    Prerequisites system =
        new Prerequisites(
            library -> !library.startsWith("libpangoft2") && !library.startsWith("libgtk"),
            List.of());
    assertThat(system.missingForPicture()).containsExactly("libpangoft2-1.0-0");
    assertThat(system.missingForWindow()).containsExactly("libgtk-3-0", "libpangoft2-1.0-0");
  }

  @Test
  void asksForAFontWhereThereIsNone() throws IOException {
    Prerequisites system =
        new Prerequisites(
            library -> true, List.of(folder.resolve("fonts"), folder.resolve("none")));
    assertThat(system.missingForPicture()).containsExactly("fonts-dejavu-core");
    Files.createDirectories(folder.resolve("fonts/truetype"));
    Files.createFile(folder.resolve("fonts/truetype/README"));
    assertThat(system.missingForWindow()).containsExactly("fonts-dejavu-core");
    Files.createFile(folder.resolve("fonts/truetype/Song.TTF"));
    assertThat(system.missingForPicture()).isEmpty();
  }

  @Test
  void looksAtTheLibrariesOfThisSystem() {
    assertThat(Prerequisites.ofSystem().present().test("libnothing-of-this-name.so.9"))
        .isEqualTo(!System.getProperty("os.name").startsWith("Linux"));
  }
}
