package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Puts the columns of a table in another order, headings with the columns below them. */
final class Reordering {
  private Reordering() {}

  static SheetDraft of(SheetDraft draft, Random random) {
    int[] order = order(draft.header(), random);
    // Headings are written above each of their columns, as they cannot be merged any more.
    List<List<String>> filled = filled(draft.header());
    return draft
        .withHeader(permuted(filled, order))
        .withBody(permuted(draft.body(), order))
        .withMerged(false);
  }

  /** Headings stay in the one cell they stood in. */
  static SheetDraft ofCells(SheetDraft draft, Random random) {
    int[] order = order(draft.header(), random);
    return draft
        .withHeader(permuted(draft.header(), order))
        .withBody(permuted(draft.body(), order))
        .withMerged(false);
  }

  private static int[] order(List<List<String>> header, Random random) {
    int width = header.getFirst().size();
    List<List<Integer>> groups = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      if (groups.isEmpty() || !header.getFirst().get(column).isEmpty()) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(column);
    }
    List<List<Integer>> moved = new ArrayList<>(groups.subList(1, groups.size()));
    moved.forEach(group -> shuffleTail(group, random));
    Collections.shuffle(moved, random);
    moved.addFirst(groups.getFirst());
    return moved.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
  }

  private static void shuffleTail(List<Integer> group, Random random) {
    if (group.size() > 2) {
      Collections.shuffle(group, random);
    }
  }

  private static List<List<String>> filled(List<List<String>> header) {
    List<List<String>> filled = new ArrayList<>();
    header.forEach(row -> filled.add(new ArrayList<>(row)));
    for (int[] span : SheetDraft.spans(header)) {
      for (int column = span[2]; column <= span[3]; column++) {
        filled.get(span[0]).set(column, header.get(span[0]).get(span[2]));
      }
    }
    return filled;
  }

  private static List<List<String>> permuted(List<List<String>> rows, int[] order) {
    List<List<String>> permuted = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> changed = new ArrayList<>();
      for (int column : order) {
        changed.add(row.get(column));
      }
      permuted.add(changed);
    }
    return permuted;
  }
}
