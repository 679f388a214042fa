package org.yubian.office.excel;

import java.util.ArrayList;
import java.util.List;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.EditionRef;
import org.yubian.budget.Narrative;
import org.yubian.budget.RoundingMode;
import org.yubian.table.StatutoryTables;
import org.yubian.table.pack.Pack;

/** 编制说明: by which template, catalogue and rounding the tables were drawn up. */
final class CoverNotes {
  private static final Messages TEXT = Messages.of(CoverNotes.class);

  private CoverNotes() {}

  static List<String> of(Budget budget, StatutoryTables tables) {
    List<String> sentences = new ArrayList<>();
    Pack pack = tables.pack();
    int count = tables.grids().size();
    int forms = tables.forms().size();
    sentences.add(
        forms == 0
            ? TEXT.get("notes.template", pack.title(), pack.version(), count)
            : TEXT.get("notes.template.forms", pack.title(), pack.version(), count, forms));
    EditionRef catalogue = budget.header().catalogue();
    if (catalogue != null && catalogue.year() != null) {
      sentences.add(TEXT.get("notes.catalogue", catalogue.year()));
    }
    sentences.add(
        budget.header().roundingOrDefault() == RoundingMode.BALANCED
            ? TEXT.get("notes.balanced")
            : TEXT.get("notes.rounding"));
    Narrative narrative = budget.forms().narrative();
    if (narrative != null) {
      sentences.addAll(narrative.specialNotes());
    }
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      numbered.add((i + 1) + ". " + sentences.get(i));
    }
    return numbered;
  }
}
