package org.yubian.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The budgets shipped with the program: published ones, complete, in the exchange format. */
public final class Samples {
  /** Names by which users ask for them. */
  public static final List<String> NAMES = List.of("yanzhou-2024", "jiyuan-2024", "zengdu-2024");

  private Samples() {}

  /**
   * The document of a sample.
   *
   * @throws IllegalArgumentException for any other name
   */
  public static byte[] read(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(name);
    }
    try (InputStream in =
        Samples.class.getResourceAsStream("/org/yubian/samples/" + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("missing sample " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
