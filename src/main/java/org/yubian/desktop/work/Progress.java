package org.yubian.desktop.work;

import java.util.concurrent.CancellationException;

/** How a piece of work in the background tells how far it is. */
public interface Progress {
  /**
   * @param done how many steps of all are done
   * @throws CancellationException when the user does not want the rest any more
   */
  void at(int done, int of);
}
