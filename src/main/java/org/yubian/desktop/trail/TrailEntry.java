package org.yubian.desktop.trail;

import java.util.List;
import org.yubian.session.Trail;

/** An entry of the trail with what it did to each row. */
record TrailEntry(Trail.Entry entry, List<TrailItem> items) {
  TrailEntry {
    items = List.copyOf(items);
  }
}
