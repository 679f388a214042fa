package org.yubian.desktop.expenditure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.yubian.desktop.sheet.Outline;
import org.yubian.desktop.sheet.SheetRow;

/** The rows of this screen as they are unfolded. */
final class ExpenditureRows {
  private final Outline<ExpenditureRow> outline = new Outline<>();

  /** Other rows; those that were there stay unfolded. */
  void set(List<Outline.Node<ExpenditureRow>> roots) {
    outline.setRoots(
        roots, row -> row instanceof ExpenditureRow.Subject subject && subject.sums() != null);
  }

  int size() {
    return outline.size();
  }

  ExpenditureRow at(int row) {
    return outline.node(row).value();
  }

  /** How a row is shown in a classification. */
  SheetRow row(int row, Arrangement by) {
    SheetRow.Kind kind =
        switch (at(row)) {
          case ExpenditureRow.Total total -> SheetRow.Kind.TOTAL;
          case ExpenditureRow.Subject subject -> kind(subject.code(), by);
          case ExpenditureRow.Detail detail -> SheetRow.Kind.LINE;
          case ExpenditureRow.Add add -> SheetRow.Kind.ADD;
        };
    return new SheetRow(at(row).key(), kind, outline.depth(row), outline.fold(row));
  }

  private static SheetRow.Kind kind(String code, Arrangement by) {
    if (by.isLast(code)) {
      return SheetRow.Kind.ITEM;
    }
    return switch (levelOf(code)) {
      case 0 -> SheetRow.Kind.CLASS;
      case 1 -> SheetRow.Kind.SECTION;
      default -> SheetRow.Kind.ITEM;
    };
  }

  private static int levelOf(String code) {
    return Math.max(0, (code.length() - 3) / 2);
  }

  /** Unfolds everything above a level and folds the level itself. */
  void open(ExpenditureModel.Depth depth) {
    outline.openWhere(
        row -> row instanceof ExpenditureRow.Subject s && levelOf(s.code()) < depth.ordinal());
  }

  void toggle(int row) {
    outline.toggle(row);
  }

  /** Unfolds what hides the row of this key; whether there is one. */
  boolean reveal(Object key) {
    return outline.reveal(key);
  }

  /** Place of a key among the rows shown; −1 for none. */
  int indexOf(Object key) {
    return outline.indexOf(key);
  }

  /** The key of the first row for which this holds, folded ones included, from a row on. */
  Optional<Object> search(int from, Predicate<ExpenditureRow> which) {
    return outline.search(from, which);
  }

  Set<String> remembered() {
    return outline.remembered();
  }

  void recall(Set<String> keys) {
    outline.recall(keys);
  }
}
