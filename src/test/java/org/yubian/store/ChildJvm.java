package org.yubian.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Starts processes of our own that are up quickly: only the jars they need, and their classes
 * archived by a first run.
 */
final class ChildJvm {
  private static final List<String> JARS =
      List.of("h2-", "jackson-core", "jspecify", "jdbi3-core", "flyway-");

  private final String classPath;
  private final Path archive;

  /**
   * @param folder for the jar and the archive
   */
  ChildJvm(Path folder) throws IOException {
    Path own = folder.resolve("child.jar");
    List<String> path = new ArrayList<>(List.of(own.toString()));
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(own))) {
      jar.setLevel(0);
      for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
        Path entry = Path.of(each);
        Path classes = entry.resolve("org/yubian");
        if (Files.isDirectory(classes)) {
          add(jar, entry, classes);
        } else if (JARS.stream().anyMatch(entry.getFileName().toString()::startsWith)) {
          path.add(each);
        }
      }
    }
    classPath = String.join(File.pathSeparator, path);
    archive = folder.resolve("child.jsa");
  }

  private static void add(ZipOutputStream jar, Path root, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(ChildJvm::isNeeded).toList()) {
        jar.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, jar);
        jar.closeEntry();
      }
    }
  }

  private static boolean isNeeded(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && (name.endsWith(".class") || name.endsWith(".properties"));
  }

  /** Runs to the end and keeps the classes it used for the next. */
  int train(Class<?> main, String... arguments) throws IOException, InterruptedException {
    return builder("-XX:ArchiveClassesAtExit=" + archive, main, arguments)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  Process start(Class<?> main, String... arguments) throws IOException {
    return builder("-XX:SharedArchiveFile=" + archive, main, arguments).start();
  }

  private ProcessBuilder builder(String sharing, Class<?> main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                sharing,
                "-Xshare:auto",
                "-Xlog:disable",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                classPath,
                main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
