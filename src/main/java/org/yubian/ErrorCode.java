package org.yubian;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A short number for an error nobody foresaw, which a user can read out on the telephone: {@code
 * 4821-0937}. The same mistake of the same version gives the same number on every computer, whoever
 * wrote the budget: it is made of the classes of the exceptions and the places in the program they
 * passed through, and not of their messages.
 *
 * @param digits four for the first cause and the place it was thrown at, four for the way it took
 */
public record ErrorCode(String digits) {
  private static final int FRAMES = 40;

  public static ErrorCode of(Throwable error) {
    CRC32 thrown = new CRC32();
    CRC32 way = new CRC32();
    for (Throwable each : chain(error)) {
      thrown.reset();
      add(thrown, each.getClass().getName());
      add(way, each.getClass().getName());
      StackTraceElement[] frames = each.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        String place = frames[i].getClassName() + "." + frames[i].getMethodName();
        if (i == 0) {
          add(thrown, place);
        }
        if (place.startsWith("org.yubian.")) {
          add(way, place);
        }
      }
    }
    return new ErrorCode(four(thrown) + "-" + four(way));
  }

  /** The error and its causes, the first cause last. */
  private static Set<Throwable> chain(Throwable error) {
    Set<Throwable> chain = new LinkedHashSet<>();
    for (Throwable each = error; each != null && chain.add(each); each = each.getCause()) {}
    return chain;
  }

  private static void add(CRC32 sum, String text) {
    sum.update(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String four(CRC32 sum) {
    return String.format(Locale.ROOT, "%04d", sum.getValue() % 10_000);
  }

  @Override
  public String toString() {
    return digits;
  }
}
