package org.yubian.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;

/**
 * What one edit did: the budgets before and after, every sum that differs, and the tables in which
 * rows appeared or went. Screens, charts, audit and status bar each take what concerns them.
 */
public final class Change {
  private final Edit edit;
  private final Budget before;
  private final Budget after;
  private final List<SumChange> sums = new ArrayList<>();
  private final Set<SumTable> restructured = new LinkedHashSet<>();

  Change(Edit edit, Budget before, Budget after) {
    this.edit = edit;
    this.before = before;
    this.after = after;
  }

  void add(SumChange sum) {
    sums.add(sum);
  }

  void structural(SumTable table) {
    restructured.add(table);
  }

  public Edit edit() {
    return edit;
  }

  public Budget before() {
    return before;
  }

  public Budget after() {
    return after;
  }

  /** Sums whose value differs. */
  public List<SumChange> sums() {
    return Collections.unmodifiableList(sums);
  }

  /** Tables in which rows came or went. */
  public Set<SumTable> restructured() {
    return Collections.unmodifiableSet(restructured);
  }
}
