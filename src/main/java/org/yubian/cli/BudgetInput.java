package org.yubian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.SafeFile;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetCodec;
import org.yubian.budget.BudgetFormatException;
import org.yubian.review.recognition.Recognition;
import org.yubian.session.BudgetFiles.Access;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetStorage;
import org.yubian.session.StorageException;

/** Reads what a command is given as INPUT. */
final class BudgetInput {
  private static final Messages TEXT = Messages.of(BudgetInput.class);
  private static final String STORE = ".mv.db";
  private static final int MOST_MEBIBYTES = 512;
  private static final int MOST_REMARKS = 10;

  private final Adapters adapters;
  private final Terminal terminal;

  BudgetInput(Adapters adapters, Terminal terminal) {
    this.adapters = adapters;
    this.terminal = terminal;
  }

  /**
   * The budget in a file: a document, or a workbook that carries one. Remarks on it, such as
   * unknown keys or cells changed by hand, are said and do no harm.
   *
   * @throws Refusal when the file cannot be read or holds no budget
   */
  Budget read(Path file) throws Refusal {
    return readAll(file).budget();
  }

  /**
   * What a file holds.
   *
   * @param recognition of the tables of a workbook that carries no budget; null for other files
   */
  record Content(Budget budget, @Nullable Recognition recognition) {}

  /** Like {@link #read}, with where in a workbook its tables stand. */
  Content readAll(Path file) throws Refusal {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(STORE)
        ? new Content(stored(file), null)
        : document(file);
  }

  /** The budget edited last; others in the file are left alone. */
  private Budget stored(Path file) throws Refusal {
    try (BudgetStorage storage = adapters.budgetFiles().open(file, Access.READ)) {
      List<BudgetInfo> budgets = storage.budgets();
      if (budgets.isEmpty()) {
        throw new Refusal(TEXT.get("input.empty", file));
      }
      BudgetInfo newest = budgets.getFirst();
      if (budgets.size() > 1) {
        terminal.say(
            TEXT.get("input.several", file, budgets.size(), newest.year(), newest.version()));
      }
      return storage.load(newest.id());
    } catch (StorageException e) {
      throw new Refusal(e);
    }
  }

  private Content document(Path file) throws Refusal {
    try {
      if (!WorkbookInput.isWorkbook(file)) {
        return new Content(decode(SafeFile.read(file, MOST_MEBIBYTES), file), null);
      }
      WorkbookInput.Content content = new WorkbookInput(adapters, terminal).read(file);
      return new Content(decode(content.document(), file), content.recognition());
    } catch (FileProblem | BudgetFormatException e) {
      throw new Refusal(e);
    }
  }

  private Budget decode(byte[] document, Path file) throws BudgetFormatException {
    BudgetCodec.Decoded decoded = adapters.codec().decode(document, file.toString());
    say(decoded, file);
    return decoded.budget();
  }

  private void say(BudgetCodec.Decoded decoded, Path file) {
    decoded.remarks().stream()
        .limit(MOST_REMARKS)
        .forEach(
            remark ->
                terminal.say(TEXT.get("input.remark", file, remark.path(), remark.message())));
    int others = decoded.remarks().size() - MOST_REMARKS;
    if (others > 0) {
      terminal.say(TEXT.get("input.remarks", file, others));
    }
  }
}
