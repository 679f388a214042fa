package org.yubian.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Section;
import org.yubian.money.Amount;
import org.yubian.money.AmountOverflowException;
import org.yubian.table.PackTables;
import org.yubian.table.pack.PackException;
import org.yubian.table.pack.PackLibrary;

/** The ledger against naive recomputation: random budgets, random edits, every pack. */
class LedgerPropertyTest {
  private static final PackLibrary PACKS = PackLibrary.bundled();

  @Provide
  Arbitrary<String> packs() {
    return Arbitraries.of(PACKS.ids());
  }

  private static List<SumSpec> specs(String pack) {
    try {
      return new PackTables(PACKS.get(pack)).specs();
    } catch (PackException e) {
      throw new AssertionError(e);
    }
  }

  @Property(tries = 120)
  void staysEqualToNaiveSumsThroughEditsUndoAndRedo(
      @ForAll("packs") String pack, @ForAll long seed) {
    List<SumSpec> specs = specs(pack);
    RandomBudget random = new RandomBudget(seed);
    Ledger ledger = new Ledger(random.budget(1 + (int) Math.floorMod(seed, 60L)), specs);
    assertSame(ledger, specs);
    Deque<Edit> done = new ArrayDeque<>();
    Deque<Edit> undone = new ArrayDeque<>();
    for (int step = 0; step < 25; step++) {
      Map<SumRow, long[]> before = snapshot(ledger, specs);
      Edit edit;
      if (step % 5 == 3 && !done.isEmpty()) {
        edit = done.pop().inverse();
        undone.push(edit.inverse());
      } else if (step % 5 == 4 && !undone.isEmpty()) {
        edit = undone.pop();
        done.push(edit);
      } else {
        edit = random.edit(ledger.budget());
        done.push(edit);
        undone.clear();
      }
      Change change = ledger.apply(edit);
      assertThat(change.after()).isSameAs(ledger.budget());
      assertThat(change.after()).isEqualTo(edit.apply(change.before()));
      assertReports(change, before, snapshot(ledger, specs));
    }
    assertSame(ledger, specs);
  }

  private static void assertSame(Ledger ledger, List<SumSpec> specs) {
    for (SumSpec spec : specs) {
      assertThat(NaiveSums.live(ledger, spec))
          .as(spec.id())
          .isEqualTo(NaiveSums.naive(ledger.budget(), spec));
    }
  }

  /** A change names exactly the sums that differ. */
  private static void assertReports(
      Change change, Map<SumRow, long[]> before, Map<SumRow, long[]> after) {
    int differing = 0;
    for (Map.Entry<SumRow, long[]> row : after.entrySet()) {
      long[] was = before.get(row.getKey());
      for (int i = 0; i < row.getValue().length; i++) {
        if ((was == null ? 0 : was[i]) != row.getValue()[i]) {
          differing++;
        }
      }
    }
    for (Map.Entry<SumRow, long[]> row : before.entrySet()) {
      if (!after.containsKey(row.getKey())) {
        for (long sum : row.getValue()) {
          differing += sum == 0 ? 0 : 1;
        }
      }
    }
    assertThat(change.sums()).hasSize(differing);
    for (SumChange sum : change.sums()) {
      assertThat(sum.row().sum(sum.column())).isEqualTo(sum.after());
      assertThat(sum.before()).isNotEqualTo(sum.after());
    }
  }

  private static Map<SumRow, long[]> snapshot(Ledger ledger, List<SumSpec> specs) {
    Map<SumRow, long[]> sums = new HashMap<>();
    for (SumSpec spec : specs) {
      SumTable table = ledger.table(spec.id());
      for (int i = 0; i < spec.rows().size(); i++) {
        if (spec.rows().get(i) instanceof RowSpec.Fixed) {
          add(sums, table.fixed(i), spec);
        } else {
          table.tree(i).forEach(row -> add(sums, row, spec));
        }
      }
    }
    return sums;
  }

  private static void add(Map<SumRow, long[]> sums, SumRow row, SumSpec spec) {
    long[] values = new long[spec.columns().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.sum(i);
    }
    sums.put(row, values);
    row.children().forEach(child -> add(sums, child, spec));
  }

  @Property(tries = 60)
  void linesBehindACellAddUpToIt(@ForAll("packs") String pack, @ForAll long seed) {
    List<SumSpec> specs = specs(pack);
    Ledger ledger = new Ledger(new RandomBudget(seed).budget(30), specs);
    for (SumSpec spec : specs) {
      SumTable table = ledger.table(spec.id());
      for (int column = 0; column < spec.columns().size(); column++) {
        if (spec.rows().getFirst() instanceof RowSpec.Fixed) {
          Source source = spec.columns().get(column).source();
          SumRow row = table.fixed(0);
          long sum =
              ledger.lines(row, column).stream()
                  .mapToLong(line -> source.amount(line) == null ? 0 : source.amount(line).fen())
                  .sum();
          assertThat(sum).isEqualTo(row.sum(column));
        }
      }
    }
  }

  @Test
  void anEditThatLeavesTheRangeChangesNothing() {
    List<SumSpec> specs = KeySums.ALL;
    RandomBudget random = new RandomBudget(7);
    Ledger ledger = new Ledger(random.budget(5), specs);
    Budget before = ledger.budget();
    Map<String, String> sums = NaiveSums.live(ledger, KeySums.BALANCE);
    Edit[] edits = new Edit[100];
    long key = before.rows(Section.EXPENDITURES).keyAtEnd();
    for (int i = 0; i < edits.length; i++) {
      Coding coding = Coding.of("2010301", null, null, "人员经费", Fund.GENERAL_PUBLIC);
      edits[i] =
          new Edit.AddRow<>(
              Section.EXPENDITURES,
              ExpenditureLine.of(key + i, coding, new Amount(Amount.MAX_FEN)));
    }
    Edit batch = new Edit.Batch("粘贴", List.of(edits));
    assertThatThrownBy(() -> ledger.apply(batch)).isInstanceOf(AmountOverflowException.class);
    assertThat(ledger.budget()).isSameAs(before);
    assertThat(NaiveSums.live(ledger, KeySums.BALANCE)).isEqualTo(sums);
  }
}
