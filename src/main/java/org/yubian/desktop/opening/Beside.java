package org.yubian.desktop.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.desktop.desk.Kept;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetStorage;
import org.yubian.session.Revision;
import org.yubian.session.StorageException;

/** Puts budgets from elsewhere into a unit's file, where its own ones are compared with them. */
final class Beside {
  private static final Messages TEXT = Messages.of(Beside.class);

  private final Function<String, Revision.Origin> origin;

  /**
   * @param origin how something comes to be that this user makes now, by its sentence
   */
  Beside(Function<String, Revision.Origin> origin) {
    this.origin = origin;
  }

  boolean has(BudgetStorage storage, int year) throws StorageException {
    return storage.budgets().stream().anyMatch(info -> info.year() == year);
  }

  /** The one of a file that is wanted most: last year's, else another version of this year. */
  BudgetInfo best(Kept open, List<BudgetInfo> offered, Path source) throws OpeningException {
    int year = open.info().year();
    return offered.stream()
        .filter(info -> info.year() == year - 1)
        .findFirst()
        .or(() -> offered.stream().filter(info -> info.year() == year).findFirst())
        .orElseThrow(
            () -> wrongYear(open, source, offered.stream().map(BudgetInfo::year).toList()));
  }

  BudgetInfo put(Kept open, Budget budget, Path source) throws StorageException, OpeningException {
    int year = budget.header().year();
    if (year != open.info().year() && year != open.info().year() - 1) {
      throw wrongYear(open, source, List.of(year));
    }
    return put(open.storage(), budget, String.valueOf(source.getFileName()));
  }

  private static OpeningException wrongYear(Kept open, Path source, List<Integer> years) {
    int year = open.info().year();
    return new OpeningException(
        TEXT.get(
            "beside.year",
            source.getFileName(),
            String.join("、", years.stream().distinct().map(String::valueOf).toList()),
            year - 1,
            year),
        null);
  }

  /** Read-only from the start: it is somebody's published or submitted budget. */
  BudgetInfo put(BudgetStorage storage, Budget budget, String from) throws StorageException {
    BudgetInfo info =
        storage.create(
            budget,
            TEXT.get("beside.version", from),
            origin.apply(TEXT.get("beside.origin", from)));
    storage.lock(info.id(), TEXT.get("beside.locked"));
    return info;
  }
}
