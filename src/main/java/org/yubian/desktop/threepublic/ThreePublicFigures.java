package org.yubian.desktop.threepublic;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.Part;
import org.yubian.budget.ThreePublic;
import org.yubian.budget.ThreePublicAmounts;
import org.yubian.budget.ThreePublicItem;
import org.yubian.ledger.KeySums;
import org.yubian.ledger.Ledger;
import org.yubian.money.Amount;
import org.yubian.table.FigureValues;

/** The figures of 三公经费 of a budget: as the lines give them, as declared, as they print. */
public record ThreePublicFigures(Ledger ledger) {
  private static final Messages TEXT = Messages.of(ThreePublicFigures.class);

  /** This year, or the last. */
  public enum Year {
    CURRENT("current"),
    PREVIOUS("previous");

    private final String key;

    Year(String key) {
      this.key = key;
    }
  }

  /** What an item is called. */
  public static String name(ThreePublicItem item) {
    return TEXT.get("threepublic.item." + item.name());
  }

  private Budget budget() {
    return ledger.budget();
  }

  /** What the lines give, in fen. */
  public long derived(ThreePublicItem item, Year year) {
    return KeySums.of(ledger, item).sum(year.ordinal());
  }

  /** What is declared; null where nothing is. */
  public @Nullable Amount declared(ThreePublicItem item, Year year) {
    return amounts(year).get(item);
  }

  private ThreePublicAmounts amounts(Year year) {
    ThreePublic all = budget().comparison().threePublic();
    return year == Year.CURRENT ? all.currentOrNone() : all.previousOrNone();
  }

  /** What prints: the declared figure where there is one, else what the lines give, in fen. */
  public long shown(ThreePublicItem item, Year year) {
    return new FigureValues(ledger).value("three_public." + year.key + "." + item.key());
  }

  /** Sum of what prints, in fen. */
  public long total(Year year) {
    long sum = 0;
    for (ThreePublicItem item : ThreePublicItem.values()) {
      sum = Math.addExact(sum, shown(item, year));
    }
    return sum;
  }

  /** Declared less what the lines give, in fen; 0 where nothing is declared. */
  public long difference(ThreePublicItem item, Year year) {
    Amount declared = declared(item, year);
    return declared == null ? 0 : Math.subtractExact(declared.fen(), derived(item, year));
  }

  /** Whether a figure declared for this year is another than the lines give. */
  public boolean differs() {
    return Arrays.stream(ThreePublicItem.values())
        .anyMatch(item -> difference(item, Year.CURRENT) != 0);
  }

  /**
   * Declares an item, or no longer.
   *
   * @param amount null to let the lines decide
   */
  public Edit declare(ThreePublicItem item, Year year, @Nullable Amount amount) {
    ThreePublic before = budget().comparison().threePublic();
    return new Edit.Batch(
        TEXT.get("threepublic.edit." + year.key, name(item)),
        List.of(
            new Edit.ReplacePart<>(Part.THREE_PUBLIC, before, with(before, item, year, amount))));
  }

  /** The same with another figure declared for an item. */
  static ThreePublic with(
      ThreePublic before, ThreePublicItem item, Year year, @Nullable Amount amount) {
    ThreePublicAmounts was =
        year == Year.CURRENT ? before.currentOrNone() : before.previousOrNone();
    ThreePublicAmounts changed = was.with(item, amount);
    ThreePublicAmounts orNone = changed.equals(ThreePublicAmounts.NONE) ? null : changed;
    return year == Year.CURRENT
        ? new ThreePublic(before.previous(), orNone, before.extras())
        : new ThreePublic(orNone, before.current(), before.extras());
  }
}
