package org.yubian;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for Unix, with Javas that only write down how they were started. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
  /** Prints its name and arguments a line each, leaves an archive if asked, ends as told. */
  private static final String FAKE_JAVA =
      """
      #!/bin/sh
      printf '%s\\n' "$0" "$@"
      for argument; do
        case $argument in
          -XX:ArchiveClassesAtExit=*) echo classes > "${argument#*=}" ;;
        esac
      done
      exit "${STATUS:-0}"
      """;

  @TempDir private Path folder;
  private Path launcher;
  private Path java25;
  private Path java17;

  /** What a start printed and how it ended. */
  private record Start(int status, List<String> out, List<String> errors) {
    boolean leavesArchive() {
      return out.stream().anyMatch(line -> line.startsWith("-XX:ArchiveClassesAtExit="));
    }

    boolean usesArchive() {
      return out.stream().anyMatch(line -> line.startsWith("-XX:SharedArchiveFile="));
    }
  }

  @BeforeEach
  void install() throws IOException {
    Path home = Files.createDirectories(folder.resolve("预编 程序"));
    launcher = Files.createDirectories(home.resolve("bin")).resolve("yubian");
    String script = Files.readString(Path.of("src/main/dist/bin/yubian"));
    // The Javas of the machine that runs this test are not there for it.
    Files.writeString(launcher, script.replaceAll("(/usr|/opt|/Library)/[\\w/]*\\*", ""));
    launcher.toFile().setExecutable(true);
    Files.writeString(Files.createDirectories(home.resolve("lib")).resolve("yubian.jar"), "jar");
    java25 = fakeJava("jdk 25", "25.0.3");
    java17 = fakeJava("jdk 17", "17.0.15");
  }

  @Test
  void takesTheFirstJavaThatIsNewEnough() throws Exception {
    Start start =
        start(
            Map.of("YUBIAN_JAVA", java17.toString(), "JAVA_HOME", java25.toString()),
            launcher,
            "templates");

    assertThat(start.out()).startsWith(java25 + "/bin/java");
  }

  @Test
  void takesTheProgramItselfAsWellAsItsFolder() throws Exception {
    Start start = start(Map.of("YUBIAN_JAVA", java25 + "/bin/java"), launcher, "templates");

    assertThat(start.out()).startsWith(java25 + "/bin/java");
  }

  @Test
  void saysInOneLineWhatToInstall() throws Exception {
    Start start = start(Map.of("JAVA_HOME", java17.toString()), launcher, "templates");

    assertThat(start.status()).isEqualTo(2);
    assertThat(start.out()).isEmpty();
    assertThat(start.errors()).singleElement().asString().contains("请安装 JDK 25", "YUBIAN_JAVA");
  }

  @Test
  void handsArgumentsOnAsTheyAreThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("yb"), launcher);

    Start start = start(withJava(), link, "sample", "a  b", "", "甲.json");

    assertThat(start.out())
        .endsWith(
            launcher.resolve("../../lib/yubian.jar").normalize().toString(),
            "sample",
            "a  b",
            "",
            "甲.json");
  }

  @Test
  void theFirstStartLeavesAnArchiveForTheNext() throws Exception {
    assertThat(start(withJava(), launcher, "export").leavesArchive()).isTrue();
    assertThat(start(withJava(), launcher, "export").usesArchive()).isTrue();
    assertThat(start(withJava(), launcher, "tables").usesArchive()).isFalse();
  }

  @Test
  void aNewProgramStartsAfresh() throws Exception {
    start(withJava(), launcher, "export");
    Files.writeString(launcher.resolve("../../lib/yubian.jar").normalize(), "another jar");

    assertThat(start(withJava(), launcher, "export").leavesArchive()).isTrue();
  }

  @Test
  void aStartThatFailedLeavesNoArchive() throws Exception {
    Map<String, String> failing = Map.of("JAVA_HOME", java25.toString(), "STATUS", "2");

    assertThat(start(failing, launcher, "export").status()).isEqualTo(2);
    assertThat(start(withJava(), launcher, "export").usesArchive()).isFalse();
  }

  @Test
  void startsWithoutAnArchiveWhereNoneCanBeWritten() throws Exception {
    Files.writeString(folder.resolve("cache"), "a file where the folder should be");

    Start start = start(withJava(), launcher, "export");

    assertThat(start.status()).isZero();
    assertThat(start.errors()).isEmpty();
    assertThat(start.leavesArchive()).isFalse();
  }

  private Map<String, String> withJava() {
    return Map.of("JAVA_HOME", java25.toString());
  }

  private Path fakeJava(String name, String version) throws IOException {
    Path java = folder.resolve(name);
    Path program = Files.createDirectories(java.resolve("bin")).resolve("java");
    Files.writeString(program, FAKE_JAVA);
    program.toFile().setExecutable(true);
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return java;
  }

  private Start start(Map<String, String> environment, Path program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("PATH", java17 + "/bin:/usr/bin:/bin");
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    Path errors = folder.resolve("errors.txt");
    Process process = builder.redirectError(errors.toFile()).start();
    List<String> out = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    return new Start(process.waitFor(), out, Files.readAllLines(errors));
  }
}
