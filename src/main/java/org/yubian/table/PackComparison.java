package org.yubian.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.Header;
import org.yubian.budget.Part;
import org.yubian.money.AmountOverflowException;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.pack.FormDef;
import org.yubian.table.pack.Pack;

/**
 * What becomes of a budget when it is laid out by another pack: to show before the pack is changed,
 * and when the pack a budget remembers is not the one at hand.
 *
 * @param memory how the pack stands to the one the budget remembers
 * @param yearDiffers whether the pack serves another year than the budget's
 * @param lost titles of tables and forms that only the old pack has
 * @param gained titles of tables and forms that only the new pack has
 * @param unshown all amounts the new pack counts but cannot show
 * @param newlyUnshown those of them that the old pack shows in every table
 */
public record PackComparison(
    Memory memory,
    boolean yearDiffers,
    List<String> lost,
    List<String> gained,
    List<Unshown> unshown,
    List<Unshown> newlyUnshown) {
  public PackComparison {
    lost = List.copyOf(lost);
    gained = List.copyOf(gained);
    unshown = List.copyOf(unshown);
    newlyUnshown = List.copyOf(newlyUnshown);
  }

  /** How a pack stands to the one a budget remembers. */
  public enum Memory {
    /** Same pack, and the same version or none remembered. */
    SAME,
    /** Same pack, other version. */
    OTHER_VERSION,
    OTHER_PACK;

    static Memory of(Header header, Pack pack) {
      if (!header.template().equals(pack.id())) {
        return OTHER_PACK;
      }
      String version = header.templateVersion();
      return version == null || version.equals(pack.version()) ? SAME : OTHER_VERSION;
    }
  }

  /**
   * @param from the budget's pack; null where it is not at hand, so that nothing was shown before
   * @throws AmountOverflowException when a sum leaves the range of amounts
   */
  public static PackComparison of(
      Budget budget, @Nullable Pack from, Pack to, SubjectLibrary subjects) {
    List<Unshown> after = StatutoryTables.of(budget, to, subjects).unshown();
    Set<String> before = from == null ? Set.of() : titles(budget, from);
    Set<String> titles = titles(budget, to);
    Set<Object> known = new HashSet<>();
    if (from != null) {
      StatutoryTables.of(budget, from, subjects).unshown().forEach(one -> known.add(key(one)));
    }
    return new PackComparison(
        Memory.of(budget.header(), to),
        to.year() != budget.header().year(),
        before.stream().filter(title -> !titles.contains(title)).sorted().toList(),
        titles.stream().filter(title -> !before.contains(title)).sorted().toList(),
        after,
        after.stream().filter(one -> !known.contains(key(one))).toList());
  }

  /** A line of a list, whatever table it is missing in. */
  private static Object key(Unshown unshown) {
    return List.of(unshown.source(), unshown.line().key());
  }

  private static Set<String> titles(Budget budget, Pack pack) {
    BudgetTexts texts = new BudgetTexts(budget);
    Set<String> titles = new HashSet<>();
    pack.tables().forEach(table -> titles.add(table.caption().title().fill(texts::value)));
    for (FormDef form : pack.forms()) {
      titles.add(form.titles().title().fill(texts::value));
    }
    return titles;
  }

  /** The edit that lets a budget remember a pack with its version. */
  public static Edit change(Budget budget, Pack to) {
    Header header = budget.header();
    return new Edit.ReplacePart<>(Part.HEADER, header, header.withTemplate(to.id(), to.version()));
  }
}
