package org.yubian.subject;

import java.util.List;

/**
 * Port: where imported editions are kept. An implementation throws {@link SubjectDataException} for
 * a damaged file and {@link java.io.UncheckedIOException} where the place cannot be reached; {@link
 * CatalogueFile} is a ready file form.
 */
public interface EditionShelf {

  /** The catalogues kept, in any order. */
  List<CatalogueKey> keys();

  /** The rows of one of them, of all years. */
  List<Subject> rows(CatalogueKey key);

  /** Keeps a catalogue, in place of one with the same key. */
  void keep(CatalogueKey key, List<Subject> rows);
}
