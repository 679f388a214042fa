package org.yubian.review.recognition;

import java.util.List;
import org.yubian.table.pack.Pack;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

/** The packs shipped with the program. */
final class Packs {
  static final List<Pack> ALL = all();

  private Packs() {}

  private static List<Pack> all() {
    PackLibrary library = PackLibrary.bundled();
    return library.ids().stream().map(id -> get(library, id)).toList();
  }

  private static Pack get(PackLibrary library, String id) {
    try {
      return library.get(id);
    } catch (PackException e) {
      throw new IllegalStateException(e);
    }
  }
}
