package org.yubian.review.submission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.SafeFile;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetCodec;
import org.yubian.budget.BudgetFormatException;
import org.yubian.money.AmountOverflowException;
import org.yubian.review.recognition.RecognisedBudget;
import org.yubian.review.recognition.Recogniser;
import org.yubian.review.recognition.Recognition;
import org.yubian.session.WorkbookReader;
import org.yubian.session.WorkbookReader.Carried;
import org.yubian.session.WorkbookReader.Submission;
import org.yubian.session.WorkbookReader.Verification;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

/** Reads budgets handed in, as documents or as workbooks, whoever made them. */
public final class SubmissionReader {
  private static final Messages TEXT = Messages.of(SubmissionReader.class);
  private static final int MOST_MEBIBYTES = 64;

  /** What can be read, and what people send in its place and must hear about. */
  private static final List<String> ENDINGS =
      List.of(
          ".xlsx", ".xlsm", ".json", ".xls", ".et", ".ett", ".xlsb", ".ods", ".zip", ".rar", ".7z",
          ".mv.db");

  private final WorkbookReader workbooks;
  private final BudgetCodec codec;
  private final PackLibrary packs;
  private final SubjectLibrary subjects;
  private final Recogniser recogniser;

  public SubmissionReader(
      WorkbookReader workbooks, BudgetCodec codec, PackLibrary packs, SubjectLibrary subjects) {
    this.workbooks = workbooks;
    this.codec = codec;
    this.packs = packs;
    this.subjects = subjects;
    this.recogniser = new Recogniser(usable(packs));
  }

  private static List<Pack> usable(PackLibrary packs) {
    List<Pack> usable = new ArrayList<>();
    for (String id : packs.ids()) {
      try {
        usable.add(packs.get(id));
      } catch (PackException e) {
        // A pack with mistakes is shown with them elsewhere; nothing is recognised by it.
        continue;
      }
    }
    return usable;
  }

  SubjectLibrary subjects() {
    return subjects;
  }

  /** Whether a file may be a submission, or be meant as one, by its name. */
  public static boolean isSubmission(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean temporary = name.startsWith("~$") || name.startsWith(".");
    return !temporary && ENDINGS.stream().anyMatch(name::endsWith);
  }

  /**
   * @throws SubmissionException when the file holds no budget that can be read
   */
  public ReceivedBudget read(Path file) throws SubmissionException {
    if (file.toString().endsWith(".mv.db")) {
      throw new SubmissionException(TEXT.get("submission.store", file));
    }
    try {
      boolean document =
          String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
      return document ? document(file) : workbook(file);
    } catch (FileProblem | BudgetFormatException | PackException | AmountOverflowException e) {
      throw new SubmissionException(e);
    }
  }

  private ReceivedBudget document(Path file)
      throws FileProblem, BudgetFormatException, PackException, SubmissionException {
    Budget budget = codec.decode(SafeFile.read(file, MOST_MEBIBYTES), file.toString()).budget();
    return new ReceivedBudget(budget, tables(budget, file), List.of(), null, null);
  }

  private ReceivedBudget workbook(Path file)
      throws FileProblem, BudgetFormatException, PackException, SubmissionException {
    Submission submission = workbooks.read(file);
    return switch (submission.carried()) {
      case Carried.Whole whole -> {
        Budget budget = codec.decode(whole.document(), file.toString()).budget();
        StatutoryTables tables = tables(budget, file);
        Verification verification = submission.verify(budget, tables);
        yield new ReceivedBudget(budget, tables, submission.oddities(), verification, null);
      }
      case Carried.Broken broken ->
          throw new SubmissionException(TEXT.get("submission.broken", file));
      case Carried.None none -> recognised(file, submission);
    };
  }

  private ReceivedBudget recognised(Path file, Submission submission)
      throws PackException, SubmissionException {
    String name = String.valueOf(file.getFileName());
    Recognition recognition = recogniser.recognise(submission.sheets(), name);
    @Nullable Budget budget = RecognisedBudget.of(recognition, name).orElse(null);
    if (budget == null) {
      throw new SubmissionException(TEXT.get("submission.nothing", file));
    }
    return new ReceivedBudget(
        budget, tables(budget, file), submission.oddities(), null, recognition);
  }

  private StatutoryTables tables(Budget budget, Path file)
      throws PackException, SubmissionException {
    String template = budget.header().template();
    if (!packs.has(template)) {
      throw new SubmissionException(TEXT.get("submission.template", file, template));
    }
    return StatutoryTables.of(budget, packs.get(template), subjects);
  }
}
