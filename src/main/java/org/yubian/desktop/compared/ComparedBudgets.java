package org.yubian.desktop.compared;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.check.References;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Kept;
import org.yubian.desktop.settings.Settings;
import org.yubian.session.BudgetInfo;
import org.yubian.session.StorageException;

/**
 * The budgets the open one is compared with. They lie in the same file, where the unit's other
 * years and versions are and where those from elsewhere are put; only the choice among several is
 * kept with the looks, and where it is lost the likeliest is taken.
 */
public final class ComparedBudgets {
  private static final Logger LOG = Logger.getLogger(ComparedBudgets.class.getName());
  private static final String START = "compared.";
  private static final String NONE = "none";

  private final Desk desk;
  private final @Nullable Settings settings;
  private final Map<Kind, Choice> choices = new EnumMap<>(Kind.class);
  private volatile ComparedWith latest = ComparedWith.NOTHING;

  /**
   * @param settings where choices last; null to remember only as long as the window
   */
  public ComparedBudgets(Desk desk, @Nullable Settings settings) {
    this.desk = desk;
    this.settings = settings;
    for (Kind kind : Kind.values()) {
      choices.put(kind, remembered(kind));
    }
  }

  private Choice remembered(Kind kind) {
    String value = settings == null ? null : settings.get(key(kind)).orElse(null);
    if (value == null) {
      return Choice.AUTOMATIC;
    }
    return value.matches("\\d{1,18}") ? new Choice.Of(Long.parseLong(value)) : Choice.NONE;
  }

  private String key(Kind kind) {
    String budget =
        desk.kept().map(kept -> kept.storage().file() + "|" + kept.info().id()).orElse("");
    return START + kind.name() + "." + HexFormat.of().toHexDigits(budget.hashCode());
  }

  Choice choice(Kind kind) {
    return choices.getOrDefault(kind, Choice.AUTOMATIC);
  }

  /** Takes effect with the next {@link #loading()}. */
  void choose(Kind kind, Choice choice) {
    choices.put(kind, choice);
    if (settings != null) {
      switch (choice) {
        case Choice.Automatic automatic -> settings.remove(key(kind));
        case Choice.None none -> settings.set(key(kind), NONE);
        case Choice.Of of -> settings.set(key(kind), Long.toString(of.id()));
      }
    }
  }

  /** What was compared with last. */
  public ComparedWith latest() {
    return latest;
  }

  /** Loads the budgets as they are chosen now; takes time and may run on any thread. */
  public Supplier<References> loading() {
    Kept kept = desk.kept().orElse(null);
    Map<Kind, Choice> now = Map.copyOf(choices);
    return kept == null ? () -> References.NONE : () -> load(kept, now);
  }

  private References load(Kept kept, Map<Kind, Choice> now) {
    try {
      List<BudgetInfo> all = kept.storage().budgets();
      ComparedWith with = ComparedWith.of(all, kept.info(), now);
      References references = References.NONE;
      for (BudgetInfo info : new BudgetInfo[] {with.year(), with.version()}) {
        if (info != null) {
          references = references.with(kept.storage().load(info.id()), kept.info().year());
        }
      }
      latest = with;
      return references;
    } catch (StorageException e) {
      LOG.log(Level.WARNING, "cannot read what the budget is compared with", e);
      latest = ComparedWith.NOTHING;
      return References.NONE;
    }
  }
}
