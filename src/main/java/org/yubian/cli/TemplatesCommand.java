package org.yubian.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code yubian templates [--directory DIR]} */
final class TemplatesCommand implements Command {
  private static final Messages TEXT = Messages.of(TemplatesCommand.class);
  private static final int SOME_HAVE_MISTAKES = 2;

  private final Adapters adapters;
  private final Terminal terminal;

  TemplatesCommand(Adapters adapters, Terminal terminal) {
    this.adapters = adapters;
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.command(this, "templates", TEXT.get("templates"))
        .addOption(
            OptionSpec.builder("--directory")
                .paramLabel("DIR")
                .type(Path.class)
                .description(TEXT.get("templates.directory"))
                .build())
        .addSubcommand("learn", new CommandLine(new LearnCommand(adapters, terminal).spec()));
  }

  @Override
  public int run(ParseResult parsed) throws Refusal {
    Templates templates = new Templates(folders(parsed));
    boolean mistakes = !templates.problems().isEmpty();
    templates.problems().forEach(problem -> terminal.say(problem.toString()));
    for (String id : templates.library().ids()) {
      try {
        terminal.print(line(templates.library().get(id)));
      } catch (PackException e) {
        mistakes = true;
        e.problems().forEach(problem -> terminal.say(id + " " + problem));
      }
    }
    return mistakes ? SOME_HAVE_MISTAKES : DONE;
  }

  private List<Path> folders(ParseResult parsed) throws Refusal {
    List<Path> folders = new ArrayList<>();
    folders.add(adapters.templateFolder());
    @Nullable Path asked = parsed.matchedOptionValue("--directory", (Path) null);
    if (asked != null) {
      if (!Files.isDirectory(asked)) {
        throw new Refusal(TEXT.get("templates.nofolder", asked));
      }
      folders.add(asked);
    }
    return folders;
  }

  private static String line(Pack pack) {
    return String.join(
        "\t",
        pack.id(),
        pack.version(),
        Integer.toString(pack.year()),
        pack.title(),
        pack.folder());
  }
}
