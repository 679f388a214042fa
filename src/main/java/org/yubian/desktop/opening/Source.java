package org.yubian.desktop.opening;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;

/** What is to be opened. */
public sealed interface Source {
  /** A file of budgets, of which the newest is opened, or a document of the exchange format. */
  record File(Path path) implements Source {}

  /**
   * One budget of a file.
   *
   * @param id within the file
   */
  record Stored(Path path, long id) implements Source {}

  /**
   * A published budget that ships with the program.
   *
   * @param name such as yanzhou-2024
   */
  record Sample(String name) implements Source {}

  /**
   * A budget that did not exist before.
   *
   * @param version what the user calls it, such as 一上
   * @param origin how it came to be, for the trail
   * @param last last year's budget, which is kept beside it; null where there is none
   */
  record Fresh(Budget budget, String version, String origin, @Nullable Budget last)
      implements Source {}
}
