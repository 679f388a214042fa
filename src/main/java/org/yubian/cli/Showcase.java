package org.yubian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yubian.ErrorCode;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.SafeFile;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;
import org.yubian.session.Samples;
import org.yubian.session.WorkbookExporter.Kind;

/** What the program does where there is no display: the main job, and a picture of the window. */
final class Showcase {
  private static final Messages TEXT = Messages.of(Showcase.class);

  private final Adapters adapters;
  private final Terminal terminal;
  private final Prerequisites system;

  Showcase(Adapters adapters, Terminal terminal, Prerequisites system) {
    this.adapters = adapters;
    this.terminal = terminal;
    this.system = system;
  }

  /** Writes the sample's workbook and, where it can be drawn, the picture; prints their paths. */
  void show(Demo demo) throws Refusal {
    Path folder = demo.showcase();
    try {
      SafeFile.makeFolder(folder);
    } catch (FileProblem e) {
      throw new Refusal(e);
    }
    Path workbook = folder.resolve(demo.sample() + ".xlsx");
    LaidOut.of(sample(demo.sample()), demo.sample(), null, adapters, terminal)
        .export(Kind.SUBMISSION, workbook, adapters);
    terminal.print(workbook.toString());
    paint(demo.sample(), folder.resolve("workbench.png"));
  }

  private Budget sample(String name) {
    try {
      return adapters.codec().decode(Samples.read(name), name).budget();
    } catch (BudgetFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private void paint(String sample, Path picture) {
    List<String> packages = system.missingForPicture();
    if (!packages.isEmpty()) {
      terminal.say(TEXT.get("display.nopicture", String.join(" ", packages)));
      return;
    }
    try {
      adapters.workbench().paint(sample, picture);
      terminal.print(picture.toString());
    } catch (IOException e) {
      terminal.say(new Refusal(FileProblem.writing(picture, e)).line());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | LinkageError e) {
      ErrorCode code = ErrorCode.of(e);
      Logger.getLogger(Showcase.class.getName()).log(Level.SEVERE, code.digits(), e);
      terminal.say(TEXT.get("display.failed", code, adapters.logFolder()));
    }
  }
}
