package org.yubian.table.pack;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of one pack, read but not understood.
 *
 * @param folder to show in lists and messages
 * @param texts content by file name, {@code pack.yaml} among them
 * @param shipped whether it comes with the program
 */
public record PackFiles(String folder, Map<String, String> texts, boolean shipped) {
  /** The file that describes the pack itself. */
  public static final String DESCRIPTION = "pack.yaml";

  public PackFiles {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** The files of a user's pack. */
  public PackFiles(String folder, Map<String, String> texts) {
    this(folder, texts, false);
  }

  /** The path of a file, for messages. */
  String place(String file) {
    return folder + "/" + file;
  }
}
