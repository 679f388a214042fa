package org.yubian.desktop.threepublic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.budget.Part;
import org.yubian.budget.ThreePublic;
import org.yubian.budget.ThreePublicItem;
import org.yubian.desktop.clipboard.PastePlan;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.TypedAmount;
import org.yubian.desktop.sheet.Commit;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Paste;
import org.yubian.desktop.sheet.SheetSelection;
import org.yubian.money.Amount;

/** What typing and pasting do on this screen: they declare figures. */
record ThreePublicTyping(Desk desk) {
  private static final Messages TEXT = Messages.of(ThreePublicTyping.class);

  Entry entry(ThreePublicRow row, ThreePublicColumn column) {
    Optional<String> readOnly = desk.readOnlyBecause();
    if (readOnly.isPresent()) {
      return new Entry.Refused(readOnly.get());
    }
    ThreePublicItem item = row.item().orElse(null);
    if (!column.isDeclared() || item == null) {
      return new Entry.Refused(
          column.isDeclared() ? TEXT.get("threepublic.sum") : TEXT.get("threepublic.refused"));
    }
    Amount declared = new ThreePublicFigures(desk.ledger()).declared(item, column.year());
    if (declared == null) {
      return new Entry.Open("");
    }
    return new Entry.Open(declared.isZero() ? "0" : desk.display().editable(declared.fen()));
  }

  Commit commit(ThreePublicRow row, ThreePublicColumn column, String text) {
    if (entry(row, column) instanceof Entry.Refused refused) {
      return new Commit.Problem(refused.why());
    }
    ThreePublicItem item = row.item().orElseThrow();
    if (text.isBlank()) {
      return apply(figures().declare(item, column.year(), null));
    }
    return switch (TypedAmount.read(text, desk.display().unit())) {
      case TypedAmount.Wrong wrong -> new Commit.Problem(wrong.message());
      case TypedAmount.Value value -> apply(figures().declare(item, column.year(), value.amount()));
    };
  }

  private ThreePublicFigures figures() {
    return new ThreePublicFigures(desk.ledger());
  }

  private Commit apply(Edit edit) {
    return Commit.of(desk.apply(edit));
  }

  Commit clear(SheetSelection range) {
    ThreePublic declared = desk.budget().comparison().threePublic();
    Entry refused = new Entry.Refused(TEXT.get("threepublic.refused"));
    int cleared = 0;
    for (int row = range.top(); row <= range.bottom(); row++) {
      for (int column : range.columns()) {
        ThreePublicRow at = ThreePublicRow.at(row);
        ThreePublicColumn of = ThreePublicColumn.at(column);
        Entry entry = entry(at, of);
        if (entry instanceof Entry.Open) {
          declared = ThreePublicFigures.with(declared, at.item().orElseThrow(), of.year(), null);
          cleared++;
        } else {
          refused = entry;
        }
      }
    }
    return cleared == 0 && refused instanceof Entry.Refused why
        ? new Commit.Problem(why.why())
        : apply(replace(declared, TEXT.get("threepublic.clear")));
  }

  /** What pasting cells does, as one edit. */
  Paste paste(PastePlan plan) {
    List<String> problems = new ArrayList<>();
    plan.strangers().forEach(name -> problems.add(TEXT.get("paste.stranger", name)));
    Declared next = new Declared(desk.budget().comparison().threePublic(), 0);
    List<Declared> steps = new ArrayList<>(List.of(next));
    plan.each(
        (row, column, text) -> {
          if (row >= ThreePublicRow.values().length || column == PastePlan.OUTSIDE) {
            problems.add(TEXT.get("paste.outside", text));
            return;
          }
          ThreePublicRow at = ThreePublicRow.at(row);
          ThreePublicColumn of = ThreePublicColumn.at(column);
          if (text.equals(new ThreePublicCells(desk).cell(at, of).text())) {
            return;
          }
          String place = TEXT.get("paste.place", at.title(), of.title());
          if (entry(at, of) instanceof Entry.Refused refused) {
            problems.add(TEXT.get("paste.wrong", place, refused.why()));
            return;
          }
          switch (TypedAmount.read(text, desk.display().unit())) {
            case TypedAmount.Wrong wrong ->
                problems.add(TEXT.get("paste.wrong", place, wrong.message()));
            case TypedAmount.Value value ->
                steps.add(steps.getLast().and(at.item().orElseThrow(), of, value.amount()));
          }
        });
    Declared last = steps.getLast();
    Edit edit =
        last.placed() == 0
            ? null
            : replace(last.figures(), TEXT.get("listing.paste", last.placed()));
    return new Paste(edit, last.placed(), problems);
  }

  /** What is declared so far, and by how many pasted cells. */
  private record Declared(ThreePublic figures, int placed) {
    Declared and(ThreePublicItem item, ThreePublicColumn column, Amount amount) {
      return new Declared(
          ThreePublicFigures.with(figures, item, column.year(), amount), placed + 1);
    }
  }

  private Edit replace(ThreePublic after, String sentence) {
    return new Edit.Batch(
        sentence,
        List.of(
            new Edit.ReplacePart<>(
                Part.THREE_PUBLIC, desk.budget().comparison().threePublic(), after)));
  }
}
