package org.yubian.desktop.trail;

import java.util.ArrayList;
import java.util.List;
import org.yubian.desktop.work.Progress;
import org.yubian.session.StorageException;
import org.yubian.session.Trail;

/** Reads the trail with all it says; takes time. */
final class TrailReader {
  /** How many entries are read at a time. */
  private static final int PAGE = 500;

  private final Trail trail;
  private final ItemText text;

  TrailReader(Trail trail, ItemText text) {
    this.trail = trail;
    this.text = text;
  }

  /** The newest entries, as many as wanted, the newest first. */
  List<TrailEntry> newest(int wanted, Progress progress) throws StorageException {
    List<TrailEntry> read = new ArrayList<>();
    long number = Trail.NEWEST;
    while (read.size() < wanted) {
      List<Trail.Entry> page = trail.before(number, Math.min(PAGE, wanted - read.size()));
      for (Trail.Entry entry : page) {
        List<TrailItem> items = new ArrayList<>();
        for (Trail.Item item : trail.items(entry.number())) {
          items.add(text.of(item));
        }
        read.add(new TrailEntry(entry, items));
        progress.at(read.size(), wanted);
      }
      if (page.isEmpty()) {
        return read;
      }
      number = page.getLast().number();
    }
    return read;
  }
}
