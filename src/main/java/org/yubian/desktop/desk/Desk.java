package org.yubian.desktop.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Edit;
import org.yubian.budget.Line;
import org.yubian.ledger.Change;
import org.yubian.ledger.Ledger;
import org.yubian.ledger.Source;
import org.yubian.money.DisplayUnit;
import org.yubian.session.SaveState;
import org.yubian.session.Session;
import org.yubian.session.SessionListener;
import org.yubian.subject.Scheme;
import org.yubian.subject.SubjectLibrary;
import org.yubian.subject.Subjects;
import org.yubian.subject.search.SubjectSearch;
import org.yubian.table.Cell;
import org.yubian.table.GridBuilder;
import org.yubian.table.PackTables;
import org.yubian.table.StatutoryTables;

/**
 * One open budget as its screens share it: the session, how amounts are shown, which number is
 * chosen, where to go. It knows no control and belongs to the session's thread.
 */
public final class Desk {
  private static final Messages TEXT = Messages.of(Desk.class);

  private final Session session;
  private final SubjectLibrary library;
  private final ScreenSpecs specs;
  private final List<DeskListener> listeners = new CopyOnWriteArrayList<>();
  private final Map<Scheme, SubjectSearch> searches = new EnumMap<>(Scheme.class);
  private @Nullable Kept kept;
  private Display display = new Display(DisplayUnit.WAN_YUAN);
  private Subjects subjects;
  private PackTables tables;
  private @Nullable GridBuilder grids;
  private Map<Place, Flag> flags = Map.of();
  private Consumer<Place> goer = place -> {};
  private Consumer<Optional<Provenance>> chooser = chosen -> {};
  private Consumer<Optional<Long>> lineChooser = chosen -> {};
  private Consumer<Notice> teller = notice -> {};

  public Desk(Session session, SubjectLibrary library, ScreenSpecs specs) {
    this.session = session;
    this.library = library;
    this.specs = specs;
    this.subjects = subjectsOf(session.budget());
    this.tables = specs.tables(session.budget().header());
    session.listen(new FromSession());
  }

  private Subjects subjectsOf(Budget budget) {
    return library.subjects(StatutoryTables.edition(budget));
  }

  public Session session() {
    return session;
  }

  /** Where the budget is kept, with the unit's other years; empty for one that is not. */
  public Optional<Kept> kept() {
    return Optional.ofNullable(kept);
  }

  /** Says where the budget is kept. */
  public void keptIn(Kept where) {
    kept = where;
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

  /** Finds subjects of a scheme while typing. */
  public SubjectSearch search(Scheme scheme) {
    return searches.computeIfAbsent(scheme, s -> new SubjectSearch(subjects.catalogue(s)));
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

  /** Why nothing can be edited, with what to do instead; empty where the budget can be. */
  public Optional<String> readOnlyBecause() {
    return Optional.ofNullable(session.readOnlyBecause())
        .map(reason -> TEXT.get("entry.read.only", reason));
  }

  /**
   * Makes an edit.
   *
   * @return why it was refused, in a sentence for the user; empty when it was made
   */
  public Optional<String> apply(Edit edit) {
    return readOnlyBecause().or(() -> Attempts.attempt(() -> session.apply(edit)));
  }

  /**
   * Makes an edit, or tells the user why it is refused.
   *
   * @return whether it was made
   */
  public boolean applyOrTell(Edit edit) {
    Optional<String> refusal = apply(edit);
    refusal.ifPresent(why -> tell(Notice.of(why)));
    return refusal.isEmpty();
  }

  public Optional<String> undo() {
    return readOnlyBecause().or(() -> Attempts.attempt(session::undo));
  }

  public Optional<String> redo() {
    return readOnlyBecause().or(() -> Attempts.attempt(session::redo));
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

  /**
   * Shows where a number comes from: goes to the line where there is only one, else to the list of
   * its lines.
   */
  public void open(Provenance number) {
    choose(Optional.of(number));
    if (number.origin() instanceof Cell.Origin.Sum sum) {
      List<Line> lines = ledger().lines(sum.row(), sum.column());
      if (lines.size() == 1) {
        Source source = sum.row().table().spec().columns().get(sum.column()).source();
        go(new Place.OfLine(source.section(), lines.getFirst().key()));
        return;
      }
    }
    go(new Place.Sources());
  }

  public void onChoose(Consumer<Optional<Provenance>> action) {
    chooser = action;
  }

  /** Says what the audit found at places, in place of what it said before. */
  public void flag(Map<Place, Flag> found) {
    if (!found.equals(flags)) {
      flags = Map.copyOf(found);
      listeners.forEach(DeskListener::flagged);
    }
  }

  /** What the audit found at a place. */
  public Optional<Flag> flag(Place place) {
    return Optional.ofNullable(flags.get(place));
  }

  /** Tells the user something without stopping the work. */
  public void tell(Notice notice) {
    teller.accept(notice);
  }

  public void onTell(Consumer<Notice> action) {
    teller = action;
  }

  /** Says which line is chosen, so that all of it can be seen and edited; empty for none. */
  public void chooseLine(Optional<Long> line) {
    lineChooser.accept(line);
  }

  public void onChooseLine(Consumer<Optional<Long>> action) {
    lineChooser = action;
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
      searches.clear();
      tables = specs.tables(change.after().header());
      listeners.forEach(DeskListener::renewed);
    }

    @Override
    public void saving(SaveState state) {
      listeners.forEach(listener -> listener.saving(state));
    }
  }
}
