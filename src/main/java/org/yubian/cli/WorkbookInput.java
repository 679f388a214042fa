package org.yubian.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;
import org.yubian.money.AmountOverflowException;
import org.yubian.review.proposal.LineProposal;
import org.yubian.review.proposal.Proposer;
import org.yubian.review.recognition.RecognisedBudget;
import org.yubian.review.recognition.Recogniser;
import org.yubian.review.recognition.Recognition;
import org.yubian.session.WorkbookReader.Carried;
import org.yubian.session.WorkbookReader.Submission;
import org.yubian.session.WorkbookReader.Verification;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.Pack;

/** Reads a workbook handed in, and says everything in it that is not as Yubian wrote it. */
final class WorkbookInput {
  private static final Messages TEXT = Messages.of(WorkbookInput.class);
  private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xltx", ".xls", ".et");

  private static final int START = 64;

  private final Adapters adapters;
  private final Terminal terminal;

  WorkbookInput(Adapters adapters, Terminal terminal) {
    this.adapters = adapters;
    this.terminal = terminal;
  }

  /**
   * What a workbook holds.
   *
   * @param document the budget in the exchange format
   * @param recognition of its tables; null where it carries a budget
   */
  record Content(byte[] document, @Nullable Recognition recognition) {}

  /** All but documents, told by the name or by how the file starts where somebody renamed it. */
  static boolean isWorkbook(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (ENDINGS.stream().anyMatch(name::endsWith)) {
      return true;
    }
    if (name.endsWith(".json") || !Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(START), StandardCharsets.UTF_8);
      return !start.replace("\uFEFF", "").stripLeading().startsWith("{");
    } catch (IOException e) {
      // Whoever reads it as a document will say why it cannot be read.
      return false;
    }
  }

  /**
   * The document that the workbook carries, to the byte; of one that carries none the tables it was
   * found to show.
   *
   * @throws FileProblem when it is no workbook that can be read
   * @throws Refusal when it carries a broken budget, or none and no table is recognised
   */
  Content read(Path file) throws FileProblem, Refusal {
    return read(file, false);
  }

  /**
   * Likewise.
   *
   * @param lines whether lines are made of the tables of a workbook that carries none, as far as
   *     the tables determine them
   */
  Content read(Path file, boolean lines) throws FileProblem, Refusal {
    Submission submission = adapters.workbookReader().read(file);
    submission
        .oddities()
        .forEach(
            oddity ->
                terminal.say(
                    TEXT.get(
                        "workbook.oddity",
                        file,
                        TEXT.get("oddity." + oddity.kind()),
                        oddity.where())));
    return switch (submission.carried()) {
      case Carried.Whole whole -> {
        verify(file, submission, whole.document());
        yield new Content(whole.document(), null);
      }
      case Carried.Broken broken -> throw new Refusal(TEXT.get("workbook.broken", file));
      case Carried.None none -> recognised(file, submission, lines);
    };
  }

  /** The tables of a workbook that carries no budget, as a budget that declares them. */
  private Content recognised(Path file, Submission submission, boolean lines) throws Refusal {
    String name = String.valueOf(file.getFileName());
    List<Pack> packs = new Templates(List.of(adapters.templateFolder())).usable();
    Recognition recognition = new Recogniser(packs).recognise(submission.sheets(), name);
    Budget budget =
        RecognisedBudget.of(recognition, name)
            .orElseThrow(() -> new Refusal(TEXT.get("workbook.nothing", file)));
    terminal.say(TEXT.get("workbook.foreign", file));
    RecognitionText.lines(recognition, budget).forEach(terminal::say);
    Budget read = lines ? withLines(file, budget, recognition) : budget;
    return new Content(adapters.codec().encode(read), recognition);
  }

  private Budget withLines(Path file, Budget declared, Recognition recognition) throws Refusal {
    try {
      LineProposal proposal =
          Proposer.of(
              declared, Objects.requireNonNull(recognition.pack()), SubjectLibrary.builtIn());
      proposal.report().forEach(terminal::say);
      return proposal.budget();
    } catch (AmountOverflowException e) {
      throw new Refusal(TEXT.get("input.overflow", file, String.valueOf(e.getMessage())));
    }
  }

  private void verify(Path file, Submission submission, byte[] document) throws Refusal {
    try {
      Budget budget = adapters.codec().decode(document, file.toString()).budget();
      Pack pack =
          new Templates(List.of(adapters.templateFolder())).choose(null, budget, file.toString());
      StatutoryTables tables = StatutoryTables.of(budget, pack, SubjectLibrary.builtIn());
      say(file, submission.verify(budget, tables));
    } catch (BudgetFormatException e) {
      throw new Refusal(e);
    } catch (Refusal | AmountOverflowException e) {
      // The budget can be read all the same; only its tables cannot be laid out to compare.
      terminal.say(TEXT.get("workbook.unverified", file, String.valueOf(e.getMessage())));
    }
  }

  private void say(Path file, Verification verification) {
    if (!verification.edits().isEmpty()) {
      terminal.say(TEXT.get("workbook.edits", file, verification.edits().size()));
    }
    verification
        .edits()
        .forEach(
            edit ->
                terminal.say(
                    TEXT.get(
                        "workbook.edit",
                        edit.sheet(),
                        edit.address(),
                        shown(edit.was()),
                        shown(edit.is()))));
    verification
        .missing()
        .forEach(sheet -> terminal.say(TEXT.get("workbook.missing", file, sheet)));
    verification
        .renamed()
        .forEach(
            sheet -> terminal.say(TEXT.get("workbook.renamed", file, sheet.was(), sheet.is())));
    verification
        .outdated()
        .forEach(sheet -> terminal.say(TEXT.get("workbook.outdated", file, sheet)));
  }

  private static String shown(String text) {
    return text.isEmpty() ? TEXT.get("workbook.blank") : text;
  }
}
