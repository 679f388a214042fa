package org.yubian.desktop.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.EditionRef;
import org.yubian.ledger.Change;
import org.yubian.ledger.Ledger;
import org.yubian.money.DisplayUnit;
import org.yubian.session.SaveState;
import org.yubian.session.Session;
import org.yubian.session.SessionListener;
import org.yubian.subject.Edition;
import org.yubian.subject.SubjectLibrary;
import org.yubian.subject.Subjects;
import org.yubian.table.GridBuilder;
import org.yubian.table.PackTables;

/**
 * One open budget as its screens share it: the session, how amounts are shown, which number is
 * chosen, where to go. It knows no control and belongs to the session's thread.
 */
public final class Desk {
  private final Session session;
  private final SubjectLibrary library;
  private final ScreenSpecs specs;
  private final List<DeskListener> listeners = new CopyOnWriteArrayList<>();
  private Display display = new Display(DisplayUnit.WAN_YUAN);
  private Subjects subjects;
  private PackTables tables;
  private @Nullable GridBuilder grids;
  private Consumer<Place> goer = place -> {};
  private Consumer<Optional<Provenance>> chooser = chosen -> {};

  public Desk(Session session, SubjectLibrary library, ScreenSpecs specs) {
    this.session = session;
    this.library = library;
    this.specs = specs;
    this.subjects = subjectsOf(session.budget());
    this.tables = specs.tables(session.budget().header());
    session.listen(new FromSession());
  }

  private Subjects subjectsOf(Budget budget) {
    EditionRef edition = budget.header().catalogue();
    Integer year = edition == null ? null : edition.year();
    return library.subjects(
        new Edition(
            Objects.requireNonNullElse(year, budget.header().year()),
            edition == null ? null : edition.region()));
  }

  public Session session() {
    return session;
  }

  public Budget budget() {
    return session.budget();
  }

  public Ledger ledger() {
    return session.ledger();
  }

  public Subjects subjects() {
    return subjects;
  }

  public PackTables tables() {
    return tables;
  }

  /** Lays out the statutory tables as they stand now. */
  public GridBuilder grids() {
    GridBuilder made = grids;
    if (made == null) {
      made = new GridBuilder(tables, ledger(), subjects);
      grids = made;
    }
    return made;
  }

  public Display display() {
    return display;
  }

  public void show(DisplayUnit unit) {
    if (unit != display.unit()) {
      display = new Display(unit);
      listeners.forEach(DeskListener::renewed);
    }
  }

  /** Adds a listener; running the result takes it away again. */
  public Runnable listen(DeskListener listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /**
   * Makes an edit.
   *
   * @return why it was refused, in a sentence for the user; empty when it was made
   */
  public Optional<String> apply(Edit edit) {
    return Attempts.attempt(() -> session.apply(edit));
  }

  public Optional<String> undo() {
    return Attempts.attempt(session::undo);
  }

  public Optional<String> redo() {
    return Attempts.attempt(session::redo);
  }

  /** Goes to a place on the screen that shows it. */
  public void go(Place place) {
    goer.accept(place);
  }

  public void onGo(Consumer<Place> action) {
    goer = action;
  }

  /** Says which number is chosen, so that its lines can be shown; empty for none. */
  public void choose(Optional<Provenance> chosen) {
    chooser.accept(chosen);
  }

  public void onChoose(Consumer<Optional<Provenance>> action) {
    chooser = action;
  }

  private final class FromSession implements SessionListener {
    @Override
    public void changed(Change change) {
      grids = null;
      if (!change.before().header().equals(change.after().header())) {
        rebuilt(change);
        return;
      }
      listeners.forEach(listener -> listener.changed(change));
    }

    @Override
    public void rebuilt(Change change) {
      grids = null;
      subjects = subjectsOf(change.after());
      tables = specs.tables(change.after().header());
      listeners.forEach(DeskListener::renewed);
    }

    @Override
    public void saving(SaveState state) {
      listeners.forEach(listener -> listener.saving(state));
    }
  }
}
