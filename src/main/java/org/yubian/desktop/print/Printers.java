package org.yubian.desktop.print;

import java.util.Optional;
import javafx.stage.Window;
import org.yubian.desktop.work.Job;
import org.yubian.session.PagePrinter;

/** The printers of this computer. */
public interface Printers {
  boolean any();

  /**
   * Asks the user how to print.
   *
   * @return the work of printing the pages; empty where the user leaves
   */
  Optional<Job<Integer>> ask(Window owner, PagePrinter.Pages pages);
}
