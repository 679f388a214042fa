package org.yubian.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** For whom a command prints: people or programs. */
enum OutputFormat {
  TEXT,
  JSON;

  /** The format of this name in small letters. */
  static OutputFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(name));
  }
}
