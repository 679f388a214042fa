package org.yubian.table.pack;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of one pack, read but not understood.
 *
 * @param folder to show in lists and messages
 * @param texts content by file name, {@code pack.yaml} among them
 */
public record PackFiles(String folder, Map<String, String> texts) {
  /** The file that describes the pack itself. */
  public static final String DESCRIPTION = "pack.yaml";

  public PackFiles {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }
}
