package org.yubian.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.SafeFile;
import org.yubian.review.learning.TemplateLearner;
import org.yubian.session.SubmittedSheet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code yubian templates learn BLANK.xlsx --out DIR} */
final class LearnCommand implements Command {
  private static final Messages TEXT = Messages.of(LearnCommand.class);

  private final Adapters adapters;
  private final Terminal terminal;

  LearnCommand(Adapters adapters, Terminal terminal) {
    this.adapters = adapters;
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.command(this, "learn", TEXT.get("learn"))
        .addPositional(Arguments.required("BLANK.xlsx", Path.class, TEXT.get("learn.blank")))
        .addOption(Arguments.out("DIR", TEXT.get("learn.out")));
  }

  @Override
  public int run(ParseResult parsed) throws Refusal {
    Path blank = Arguments.inputOf(parsed);
    Path folder = Arguments.outOf(parsed);
    if (Files.exists(folder.resolve("pack.yaml"))) {
      throw new Refusal(TEXT.get("learn.exists", folder));
    }
    try {
      List<SubmittedSheet> sheets = adapters.workbookReader().read(blank).sheets();
      Templates templates = new Templates(List.of(adapters.templateFolder()));
      TemplateLearner.Draft draft =
          new TemplateLearner(templates.library())
              .learn(sheets, id(folder), LocalDate.now(ZoneId.systemDefault()).getYear() + 1);
      if (draft.tables().isEmpty()) {
        throw new Refusal(TEXT.get("learn.nothing", blank));
      }
      for (Map.Entry<String, String> file : draft.files().entrySet()) {
        SafeFile.write(
            folder.resolve(file.getKey()),
            file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
      report(draft, folder);
    } catch (FileProblem e) {
      throw new Refusal(e);
    }
    return DONE;
  }

  private void report(TemplateLearner.Draft draft, Path folder) {
    draft.left().forEach(sheet -> terminal.say(TEXT.get("learn.left", sheet)));
    int open = 0;
    for (TemplateLearner.Table table : draft.tables()) {
      open += table.open();
      String line = table.open() == 0 ? "learn.table" : "learn.table.open";
      terminal.print(TEXT.get(line, table.file(), table.title(), table.columns(), table.open()));
    }
    terminal.print(TEXT.get("learn.done", folder, draft.tables().size(), open));
  }

  /** A pack's id may have small letters, digits and hyphens. */
  private static String id(Path folder) {
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = id.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "draft" : trimmed.substring(0, Math.min(60, trimmed.length()));
  }
}
