import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs google-java-format over all sources: {@code --check} names files that differ and fails,
 * {@code --apply} rewrites them. Started by Maven on the JDK of the toolchain, because the
 * formatter parses with the compiler of the JVM it runs in and Maven's own may be older than our
 * sources.
 */
class Format {
  public static void main(String[] args) throws Exception {
    boolean check = args[0].equals("--check");
    List<String> command =
        new ArrayList<>(
            check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      sources.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(command::add);
    }
    PrintWriter out = new PrintWriter(System.out, true);
    int status =
        new Main(out, new PrintWriter(System.err, true), System.in)
            .format(command.toArray(String[]::new));
    if (check && status != 0) {
      System.err.println("Not formatted: the files above. Run: ./mvnw -q -Pformat");
    }
    System.exit(status);
  }
}
