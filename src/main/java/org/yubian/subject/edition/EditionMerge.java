package org.yubian.subject.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.subject.BudgetType;
import org.yubian.subject.Catalogue;
import org.yubian.subject.CatalogueKey;
import org.yubian.subject.Confidence;
import org.yubian.subject.Level;
import org.yubian.subject.NameForm;
import org.yubian.subject.Provenance;
import org.yubian.subject.Source;
import org.yubian.subject.Subject;
import org.yubian.subject.Validity;

/** Joins the rows of a list with what was known of their codes. */
final class EditionMerge {

  private final Catalogue base;
  private final CatalogueKey key;
  private final int year;
  private final Provenance provenance;

  EditionMerge(Catalogue base, CatalogueKey key, String source) {
    this.base = base;
    this.key = key;
    this.year = key.edition().year();
    this.provenance = new Provenance(Source.OFFICIAL, Confidence.HIGH, source);
  }

  Catalogue merge(Map<String, ImportRow> imported, ImportMode mode) {
    List<Subject> rows = new ArrayList<>();
    for (Subject row : base.rows()) {
      ImportRow now = imported.get(row.code());
      if (now != null) {
        former(row, now).ifPresent(rows::add);
      } else if (mode == ImportMode.COMPLETE) {
        endedBefore(row).ifPresent(rows::add);
      } else {
        rows.add(row);
      }
    }
    for (ImportRow row : imported.values()) {
      rows.add(subject(row, imported));
    }
    return new Catalogue(key, rows, base.aliases());
  }

  /** What stays of an older row of a code that the list names: the time under another name. */
  private Optional<Subject> former(Subject row, ImportRow now) {
    return sameName(row, now) && row.validity().covers(year) ? Optional.empty() : endedBefore(row);
  }

  private Optional<Subject> endedBefore(Subject row) {
    if (row.validity().endedBefore(year)) {
      return Optional.of(row);
    }
    return row.validity().startsAfter(year - 1)
        ? Optional.empty()
        : Optional.of(row.withValidity(row.validity().until(year - 1)));
  }

  private Subject subject(ImportRow row, Map<String, ImportRow> imported) {
    Optional<Subject> before = base.find(row.code());
    Validity validity =
        before
            .filter(old -> sameName(old, row) && old.validity().covers(year))
            .map(old -> new Validity(old.validity().from(), null))
            .orElse(new Validity(year, null));
    String description =
        row.description().isEmpty()
            ? before.map(Subject::description).orElse("")
            : row.description();
    return new Subject(
        row.code(), row.name(), description, budget(row, imported), validity, provenance);
  }

  private static boolean sameName(Subject old, ImportRow row) {
    return NameForm.of(old.name()).equals(NameForm.of(row.name()));
  }

  /** What the list says; else what is known of the code; else what holds one level above. */
  private BudgetType budget(ImportRow row, Map<String, ImportRow> imported) {
    if (row.budget() != null) {
      return row.budget();
    }
    Optional<Subject> known = base.find(row.code());
    if (known.isPresent()) {
      return known.get().budget();
    }
    @Nullable String parent = Level.parentOf(row.code());
    ImportRow above = parent == null ? null : imported.get(parent);
    if (above != null) {
      return budget(above, imported);
    }
    return parent == null
        ? BudgetType.SEVERAL
        : base.find(parent).map(Subject::budget).orElse(BudgetType.SEVERAL);
  }
}
