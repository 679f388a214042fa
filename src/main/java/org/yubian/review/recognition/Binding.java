package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which column of a sheet holds which column of a table.
 *
 * @param columns for each column of the table the sheet's, −1 for none
 * @param scores how well each agrees, in thousandths
 * @param ambiguous whether columns could be exchanged without agreeing less
 * @param extra columns of the sheet that have a heading and are not of the table
 */
record Binding(
    List<Integer> columns, List<Integer> scores, boolean ambiguous, List<Integer> extra) {
  Binding {
    columns = List.copyOf(columns);
    scores = List.copyOf(scores);
    extra = List.copyOf(extra);
  }

  /**
   * Columns in the table's order are believed as long as each has the right word directly above it,
   * even where the headings further up agree better in another order: these are often not merged.
   *
   * @param stacks for each column of the sheet the words above it
   */
  static Binding of(HeaderShape shape, List<List<String>> stacks) {
    int[][] score = new int[shape.width()][stacks.size()];
    for (int j = 0; j < stacks.size(); j++) {
      for (int i = 0; !stacks.get(j).isEmpty() && i < score.length; i++) {
        score[i][j] = PathScore.of(shape.paths().get(i), stacks.get(j));
      }
    }
    int[] inOrder = inOrder(score, stacks.size());
    int[] anyOrder = anyOrder(score, stacks.size());
    boolean ordered =
        sum(score, inOrder) >= sum(score, anyOrder)
            || (least(score, inOrder) >= PathScore.OWN_WORD
                && least(score, anyOrder) < PathScore.EXACT);
    int[] chosen = ordered ? inOrder : anyOrder;
    List<Integer> extra = new ArrayList<>();
    for (int j = 0; j < stacks.size(); j++) {
      int column = j;
      if (!stacks.get(j).isEmpty() && Arrays.stream(chosen).noneMatch(c -> c == column)) {
        extra.add(j);
      }
    }
    List<Integer> scores = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      scores.add(chosen[i] < 0 ? 0 : score[i][chosen[i]]);
    }
    boolean whole =
        ordered
            && scores.stream().allMatch(s -> s >= PathScore.EXACT)
            && extra.stream().allMatch(j -> isForeign(score, j));
    return new Binding(
        Arrays.stream(chosen).boxed().toList(),
        scores,
        !whole && isAmbiguous(score, chosen, extra),
        extra);
  }

  /** Whether a column of the sheet could be none of the table's. */
  private static boolean isForeign(int[][] score, int column) {
    return Arrays.stream(score).allMatch(row -> row[column] == 0);
  }

  /** The best binding that keeps the order of columns. */
  private static int[] inOrder(int[][] score, int width) {
    int height = score.length;
    int[][] best = new int[height + 1][width + 1];
    for (int i = height - 1; i >= 0; i--) {
      for (int j = width - 1; j >= 0; j--) {
        int bound = score[i][j] > 0 ? score[i][j] + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(bound, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int[] columns = new int[height];
    Arrays.fill(columns, -1);
    int i = 0;
    int j = 0;
    while (i < height && j < width) {
      if (score[i][j] > 0 && best[i][j] == score[i][j] + best[i + 1][j + 1]) {
        columns[i++] = j++;
      } else if (best[i][j] == best[i][j + 1]) {
        j++;
      } else {
        i++;
      }
    }
    return columns;
  }

  /** What agrees best is bound first, wherever it stands. */
  private static int[] anyOrder(int[][] score, int width) {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < score.length; i++) {
      for (int j = 0; j < width; j++) {
        if (score[i][j] > 0) {
          pairs.add(new int[] {i, j});
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt((int[] pair) -> -score[pair[0]][pair[1]])
            .thenComparingInt(pair -> Math.abs(pair[0] - pair[1])));
    int[] columns = new int[score.length];
    Arrays.fill(columns, -1);
    boolean[] taken = new boolean[width];
    for (int[] pair : pairs) {
      if (columns[pair[0]] < 0 && !taken[pair[1]]) {
        columns[pair[0]] = pair[1];
        taken[pair[1]] = true;
      }
    }
    return columns;
  }

  private static int least(int[][] score, int[] columns) {
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < columns.length; i++) {
      least = Math.min(least, columns[i] < 0 ? 0 : score[i][columns[i]]);
    }
    return least;
  }

  private static int sum(int[][] score, int[] columns) {
    int sum = 0;
    for (int i = 0; i < columns.length; i++) {
      sum += columns[i] < 0 ? 0 : score[i][columns[i]];
    }
    return sum;
  }

  private static boolean isAmbiguous(int[][] score, int[] columns, List<Integer> extra) {
    for (int i = 0; i < columns.length; i++) {
      for (int j : extra) {
        if (columns[i] >= 0 && score[i][j] >= score[i][columns[i]]) {
          return true;
        }
      }
      for (int k = i + 1; k < columns.length; k++) {
        if (columns[i] >= 0 && columns[k] >= 0) {
          int now = score[i][columns[i]] + score[k][columns[k]];
          int exchanged = score[i][columns[k]] + score[k][columns[i]];
          if (exchanged >= now) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** How well all of the table's columns agree, less for columns the table does not have. */
  int score() {
    int sum = scores.stream().mapToInt(Integer::intValue).sum();
    int bound = (int) columns.stream().filter(column -> column >= 0).count();
    int headed = bound + extra.size();
    return sum / Math.max(1, Math.max(columns.size(), headed));
  }

  /** Whether every column was found word for word and could not be another. */
  boolean isSure() {
    return !ambiguous && scores.stream().allMatch(score -> score >= PathScore.EXACT);
  }
}
