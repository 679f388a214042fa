package org.yubian.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yubian.budget.Budget;
import org.yubian.budget.RowCodec;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetTotals;
import org.yubian.session.Revision;
import org.yubian.session.Trail;

/**
 * Everything that hangs on one opening of the file. After a failure it is thrown away and the file
 * opened anew, so that nothing is ever written on top of a half-known state.
 */
final class OpenStore {
  private final Database database;
  private final BudgetTable budgets;
  private final Contents contents;
  private final Journal journal;
  private final Map<Long, BudgetState> states = new HashMap<>();

  OpenStore(Database database, RowCodec codec) throws SQLException {
    this.database = database;
    this.budgets = new BudgetTable(database.connection());
    this.contents = new Contents(database.connection(), codec);
    this.journal = new Journal(database.connection());
  }

  Database database() {
    return database;
  }

  /** Number of the last entry of the trail. */
  long lastNumber() {
    return journal.lastNumber();
  }

  List<BudgetInfo> list() throws SQLException {
    return budgets.list();
  }

  BudgetInfo create(Budget budget, String version, Revision.Origin by) throws SQLException {
    BudgetTotals totals = BudgetTotals.of(budget);
    BudgetState state = BudgetState.of(budgets.nextId(), budget);
    contents.insert(state, budget, by.at());
    budgets.insert(state, version, by.at());
    journal.append(
        state.id(),
        new Journal.Heading(by.at(), by.author(), Revision.Action.CREATE, by.text()),
        List.of());
    save();
    states.put(state.id(), state);
    return new BudgetInfo(
        state.id(), budget.header().year(), version, budget.unit().name(), totals, null, by.at());
  }

  /**
   * @throws SQLException also when the file does not hold what was once written
   */
  Budget load(long id) throws SQLException {
    long expected = budgets.content(id);
    Contents.Loaded loaded = contents.load(id);
    if (loaded.state().content() != expected) {
      throw new SQLException("the content of budget " + id + " is not what was written");
    }
    states.put(id, loaded.state());
    return loaded.budget();
  }

  /** Writes edits, all or none of them; when it returns they are on the disk. */
  void write(List<Pending> edits) throws SQLException {
    Map<BudgetState, Instant> touched = new LinkedHashMap<>();
    for (Pending edit : edits) {
      BudgetState state = state(edit.budget());
      Revision revision = edit.revision();
      List<Trail.Item> items = new ArrayList<>();
      contents.apply(state, revision.edit(), revision.at(), items);
      journal.append(
          state.id(),
          new Journal.Heading(revision.at(), revision.author(), revision.action(), revision.text()),
          items);
      touched.put(state, revision.at());
    }
    for (Map.Entry<BudgetState, Instant> each : touched.entrySet()) {
      budgets.update(each.getKey(), each.getValue());
    }
    save();
  }

  void rename(long id, String version) throws SQLException {
    budgets.rename(id, version);
    save();
  }

  void lock(long id, String reason) throws SQLException {
    budgets.lock(id, reason.isEmpty() ? null : reason);
    save();
  }

  void delete(long id) throws SQLException {
    budgets.delete(id);
    save();
  }

  private BudgetState state(long id) throws SQLException {
    BudgetState known = states.get(id);
    if (known == null) {
      load(id);
      known = states.get(id);
    }
    if (known == null) {
      throw new SQLException("no budget " + id);
    }
    return known;
  }

  private void save() throws SQLException {
    database.commit();
    database.sync();
  }
}
