package org.yubian.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yubian.money.Amount;

/** Every edit can be taken back, and none is applied to a budget it does not fit. */
class EditTest {
  private static final Coding CODING =
      Coding.of("2010301", "30201", "50201", Category.ROUTINE, Fund.GENERAL_PUBLIC);
  private static final ExpenditureLine LINE = ExpenditureLine.of(10, CODING, Amount.ofFen(100));
  private static final Budget EMPTY =
      Budget.empty(
          new Header(2024, "any", null, null, null, null),
          Unit.of("某局", UnitKind.ADMINISTRATIVE, Scope.UNIT));
  private static final Budget ONE_LINE =
      EMPTY.withRows(Section.EXPENDITURES, Rows.ofAscending(List.of(LINE)));

  @Provide
  Arbitrary<Budget> budgets() {
    return BudgetArbitraries.realistic();
  }

  @Property(tries = 200)
  void editsAreTakenBackOneByOne(@ForAll("budgets") Budget budget, @ForAll Random random) {
    EditArbitraries edits = new EditArbitraries(Vocabulary.realistic());
    Deque<Budget> before = new ArrayDeque<>();
    Deque<Edit> done = new ArrayDeque<>();
    Budget changed = budget;
    for (int i = 0; i < 20; i++) {
      Edit edit = edits.edit(changed, random);
      before.push(changed);
      done.push(edit);
      changed = edit.apply(changed);
    }
    while (!done.isEmpty()) {
      Edit edit = done.pop();
      Budget after = changed;
      changed = edit.inverse().apply(changed);
      assertThat(changed).isEqualTo(before.pop());
      assertThat(edit.apply(changed)).isEqualTo(after);
      assertThat(edit.inverse().inverse()).isEqualTo(edit);
      assertThat(edit.inverse().inverse().apply(changed)).isEqualTo(after);
    }
    assertThat(changed).isEqualTo(budget);
  }

  @Test
  void anEditTouchesOnlyItsPlace() {
    Edit add = new Edit.AddRow<>(Section.EXPENDITURES, LINE.withKey(20));
    Budget changed = add.apply(ONE_LINE);
    assertThat(changed.rows(Section.EXPENDITURES)).containsExactly(LINE, LINE.withKey(20));
    assertThat(changed.forms()).isSameAs(ONE_LINE.forms());
    assertThat(ONE_LINE.rows(Section.EXPENDITURES)).containsExactly(LINE);
  }

  @Test
  void aRowIsNotAddedWhereOneStands() {
    conflicts(new Edit.AddRow<>(Section.EXPENDITURES, LINE), ONE_LINE);
  }

  @Test
  void onlyTheExpectedRowIsRemovedChangedOrMoved() {
    ExpenditureLine other = LINE.withAmount(Amount.ZERO);
    for (Budget budget : List.of(EMPTY, ONE_LINE)) {
      conflicts(new Edit.RemoveRow<>(Section.EXPENDITURES, other), budget);
      conflicts(new Edit.ChangeRow<>(Section.EXPENDITURES, other, LINE), budget);
      conflicts(new Edit.MoveRow<>(Section.EXPENDITURES, other, 99), budget);
    }
  }

  @Test
  void aRowIsNotMovedOntoAnother() {
    Budget two = new Edit.AddRow<>(Section.EXPENDITURES, LINE.withKey(20)).apply(ONE_LINE);
    conflicts(new Edit.MoveRow<>(Section.EXPENDITURES, LINE, 20), two);
  }

  @Test
  void aPartIsReplacedOnlyWhenItIsAsExpected() {
    Header other = EMPTY.header().withTemplate("other", "2");
    Edit replace = new Edit.ReplacePart<>(Part.HEADER, EMPTY.header(), other);
    assertThat(replace.apply(EMPTY).header()).isEqualTo(other);
    conflicts(replace, replace.apply(EMPTY));
    conflicts(new Edit.ReplacePart<>(Part.HEADER, other, other), EMPTY);
  }

  @Test
  void aChangeKeepsTheRowsKey() {
    assertThatThrownBy(() -> new Edit.ChangeRow<>(Section.EXPENDITURES, LINE, LINE.withKey(11)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBatchIsAppliedInOrderOrNotAtAll() {
    Edit add = new Edit.AddRow<>(Section.EXPENDITURES, LINE);
    Edit remove = new Edit.RemoveRow<>(Section.EXPENDITURES, LINE);
    String sentence = "粘贴";
    assertThat(new Edit.Batch(sentence, List.of(add, remove)).apply(EMPTY)).isEqualTo(EMPTY);
    assertThat(new Edit.Batch(sentence, List.of()).apply(EMPTY)).isSameAs(EMPTY);
    conflicts(new Edit.Batch(sentence, List.of(remove, add)), EMPTY);
    assertThat(new Edit.Batch(sentence, List.of(remove, add)).inverse())
        .isEqualTo(new Edit.Batch(sentence, List.of(remove, add)));
  }

  private static void conflicts(Edit edit, Budget budget) {
    assertThatThrownBy(() -> edit.apply(budget)).isInstanceOf(EditConflictException.class);
  }
}
