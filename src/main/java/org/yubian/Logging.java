package org.yubian;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.logging.LogManager;

/**
 * Sets up {@code java.util.logging}, to which SLF4J and Log4j are led: nothing on the console, from
 * warnings on into a file. The platform makes one of these when the first record is written, so a
 * start that has nothing to say pays nothing.
 */
public final class Logging {
  private static final String CHOSEN_BY = "java.util.logging.config.class";

  /** For the platform; reads {@code logging.properties}. */
  public Logging() throws IOException {
    try (InputStream settings = Logging.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(Objects.requireNonNull(settings));
    }
  }

  /** To be called before anything else; leaves alone what was chosen on the command line. */
  static void prepare() {
    if (System.getProperty("java.util.logging.config.file") == null
        && System.getProperty(CHOSEN_BY) == null) {
      System.setProperty(CHOSEN_BY, Logging.class.getName());
    }
  }
}
