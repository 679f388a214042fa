package org.yubian.desktop.opening;

import java.nio.file.Path;

/** What is to be opened. */
public sealed interface Source {
  /** A file of budgets, or a document of the exchange format. */
  record File(Path path) implements Source {}

  /**
   * A published budget that ships with the program.
   *
   * @param name such as yanzhou-2024
   */
  record Sample(String name) implements Source {}
}
