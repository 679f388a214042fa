package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Divides a sheet into the tables on it. */
final class Regions {
  private final SheetCells cells;
  private final Set<String> titles;

  /**
   * @param titles of all tables there are, as compared
   */
  Regions(SheetCells cells, Set<String> titles) {
    this.cells = cells;
    this.titles = Set.copyOf(titles);
  }

  List<Region> of(List<List<HeaderMatch>> spots) {
    List<Region> regions = new ArrayList<>();
    int after = 0;
    for (int i = 0; i < spots.size(); ) {
      List<HeaderMatch> spot = spots.get(i);
      HeaderMatch head = spot.getFirst();
      int start = Pages.captionStart(cells, after, head.from());
      List<Region.Rows> repeats = new ArrayList<>();
      int next = i + 1;
      int last = head.to();
      while (next < spots.size() && continues(start, head, last, spots.get(next).getFirst())) {
        HeaderMatch repeat = spots.get(next).getFirst();
        repeats.add(new Region.Rows(repeat.from(), repeat.to()));
        last = repeat.to();
        next++;
      }
      int end =
          next < spots.size()
              ? Pages.captionStart(cells, last, spots.get(next).getFirst().from())
              : cells.height();
      regions.add(new Region(cells, spot, start, end, repeats));
      after = end;
      i = next;
    }
    return regions;
  }

  /** Whether a header is that of the same table, printed again on its next page. */
  private boolean continues(int start, HeaderMatch head, int after, HeaderMatch next) {
    if (!next.shape().equals(head.shape())
        || !next.binding().columns().equals(head.binding().columns())) {
      return false;
    }
    List<String> own = Pages.caption(cells, start, head.from());
    List<String> again = Pages.caption(cells, after, next.from());
    String title = title(again);
    String unit = unit(again);
    return (title == null || title.equals(title(own)))
        && (unit == null || Objects.equals(unit, unit(own)));
  }

  private @Nullable String title(List<String> texts) {
    return texts.stream().map(Words::title).filter(titles::contains).findFirst().orElse(null);
  }

  private static @Nullable String unit(List<String> texts) {
    return texts.stream().map(Pages::unitName).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
