package org.yubian.desktop;

import java.nio.file.Path;
import java.util.List;
import org.yubian.Messages;
import org.yubian.desktop.backup.RestoreForm;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.work.Failures;
import org.yubian.desktop.work.Refusals;
import org.yubian.session.Backup;
import org.yubian.session.BudgetFiles.Access;
import org.yubian.session.StorageException;

/** Says why something could not be opened and offers what can be done about it. */
final class OpeningFailure {
  private static final Messages TEXT = Messages.of(OpeningFailure.class);

  private final Dialogs dialogs;
  private final Failures failures;
  private final Ways ways;

  /** What can be done. */
  interface Ways {
    void again(Access access);

    void restore(Path file, Backup backup);
  }

  OpeningFailure(Dialogs dialogs, Failures failures, Ways ways) {
    this.dialogs = dialogs;
    this.failures = failures;
    this.ways = ways;
  }

  void show(Throwable failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    String sentence = Refusals.sentence(failure).orElse("");
    switch (cause) {
      case StorageException.Damaged damaged when !damaged.backups().isEmpty() ->
          choose(damaged, damaged.backups()).show(backup -> ways.restore(damaged.file(), backup));
      case StorageException.Older older ->
          choose(older, older.backups())
              .other(TEXT.get("open.asitis"), () -> ways.again(Access.EDIT_AS_IT_IS))
              .show(backup -> ways.restore(older.file(), backup));
      case StorageException.InUse used ->
          dialogs.confirm(
              TEXT.get("open.failed"),
              sentence,
              TEXT.get("open.again"),
              () -> ways.again(Access.EDIT));
      default -> {
        if (sentence.isEmpty()) {
          failures.report(failure);
        } else {
          dialogs.tell(TEXT.get("open.failed"), sentence);
        }
      }
    }
  }

  private RestoreForm choose(StorageException problem, List<Backup> backups) {
    return new RestoreForm(dialogs, String.valueOf(problem.getMessage()), backups);
  }
}
