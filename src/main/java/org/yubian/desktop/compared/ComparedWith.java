package org.yubian.desktop.compared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.session.BudgetInfo;

/**
 * The budgets of a unit's file that one of them is compared with.
 *
 * @param year of the year before; null for none
 * @param version an earlier version; null for none
 */
public record ComparedWith(@Nullable BudgetInfo year, @Nullable BudgetInfo version) {
  public static final ComparedWith NOTHING = new ComparedWith(null, null);

  /**
   * @param all budgets of the file, within a year the one edited last first
   * @param own the budget that is compared
   */
  static ComparedWith of(List<BudgetInfo> all, BudgetInfo own, Map<Kind, Choice> choices) {
    return new ComparedWith(
        chosen(all, own, Kind.YEAR, choices), chosen(all, own, Kind.VERSION, choices));
  }

  private static @Nullable BudgetInfo chosen(
      List<BudgetInfo> all, BudgetInfo own, Kind kind, Map<Kind, Choice> choices) {
    List<BudgetInfo> fitting = all.stream().filter(each -> kind.fits(each, own)).toList();
    return switch (choices.getOrDefault(kind, Choice.AUTOMATIC)) {
      case Choice.None none -> null;
      case Choice.Automatic automatic -> likeliest(fitting, own, kind).orElse(null);
      case Choice.Of of ->
          fitting.stream()
              .filter(each -> each.id() == of.id())
              .findFirst()
              // The one that was chosen has been deleted since.
              .or(() -> likeliest(fitting, own, kind))
              .orElse(null);
    };
  }

  /** Last year's budget as edited last; the version before this one. */
  static Optional<BudgetInfo> likeliest(List<BudgetInfo> fitting, BudgetInfo own, Kind kind) {
    return switch (kind) {
      case YEAR -> fitting.stream().findFirst();
      case VERSION ->
          fitting.stream()
              .filter(each -> each.id() < own.id())
              .max((a, b) -> Long.compare(a.id(), b.id()));
    };
  }
}
