package org.yubian.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Port: the windows of the program, as the command line knows them. */
public interface Workbench {
  /** Whether windows can be shown here. */
  boolean hasDisplay();

  /**
   * Opens a window and returns when the last one has been closed.
   *
   * @param file to open; null for the usual start
   * @throws UnsupportedOperationException where there is no display after all
   */
  void open(@Nullable Path file) throws InterruptedException;

  /**
   * Paints a window with a sample open, where there is no display.
   *
   * @param sample such as yanzhou-2024
   * @param png file to write
   */
  void paint(String sample, Path png) throws IOException, InterruptedException;
}
