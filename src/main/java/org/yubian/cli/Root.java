package org.yubian.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.FileProblem;
import org.yubian.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code yubian [FILE]}: opens the workbench. */
final class Root implements Command {
  private static final Messages TEXT = Messages.of(Root.class);

  private final Adapters adapters;
  private final Terminal terminal;
  private final Prerequisites system;

  Root(Adapters adapters, Terminal terminal, Prerequisites system) {
    this.adapters = adapters;
    this.terminal = terminal;
    this.system = system;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.command(this, "yubian", TEXT.get("yubian"))
        .version("yubian " + adapters.version())
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel("FILE")
                .type(Path.class)
                .description(TEXT.get("yubian.file"))
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(TEXT.get("help.version"))
                .build());
  }

  @Override
  public int run(ParseResult parsed) throws Refusal {
    @Nullable Path file = parsed.matchedPositionalValue(0, (Path) null);
    if (file != null && !Files.exists(file)) {
      throw missing(file, parsed);
    }
    try {
      if (adapters.workbench().hasDisplay()) {
        open(file);
        return DONE;
      }
    } catch (UnsupportedOperationException e) {
      // The environment names a display that is not there.
    }
    withoutDisplay(file);
    return DONE;
  }

  /** A word alone is meant as a command. */
  private static Refusal missing(Path file, ParseResult parsed) {
    String name = file.toString();
    return name.matches("[\\p{L}-]+")
        ? new Refusal(UsageErrors.unknownCommand(parsed.commandSpec().commandLine(), name))
        : new Refusal(FileProblem.reading(file, new NoSuchFileException(name)));
  }

  private void open(@Nullable Path file) throws Refusal {
    List<String> packages = system.missingForWindow();
    if (!packages.isEmpty()) {
      throw new Refusal(TEXT.get("display.nowindow", String.join(" ", packages)));
    }
    try {
      adapters.workbench().open(file);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void withoutDisplay(@Nullable Path file) throws Refusal {
    Demo demo = adapters.demo();
    if (demo == null || file != null) {
      throw new Refusal(TEXT.get("display.none"));
    }
    terminal.say(TEXT.get("display.showcase"));
    new Showcase(adapters, terminal, system).show(demo);
  }
}
