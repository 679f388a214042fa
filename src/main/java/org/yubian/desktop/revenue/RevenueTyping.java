package org.yubian.desktop.revenue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.Fund;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.TypedAmount;
import org.yubian.desktop.listing.Typed;
import org.yubian.desktop.sheet.Entry;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.money.Amount;

/** What typing does on this screen, as edits of a budget that may be further than the open one. */
final class RevenueTyping {
  private static final Messages TEXT = Messages.of(RevenueTyping.class);

  private final Desk desk;
  private final Budget budget;
  private final RevenueLines lines;

  RevenueTyping(Desk desk, Budget budget) {
    this.desk = desk;
    this.budget = budget;
    this.lines = new RevenueLines(budget);
  }

  Entry entry(RevenueRow row, RevenueColumn column) {
    return switch (row) {
      case RevenueRow.Add add ->
          column == RevenueColumn.NAME
              ? new Entry.Open("")
              : new Entry.Refused(TEXT.get("revenue.add.there"));
      case RevenueRow.Detail detail -> entry(line(detail), column);
      case RevenueRow.Source source -> entry(source.fund(), column);
      default -> new Entry.Refused(TEXT.get("revenue.sum"));
    };
  }

  private RevenueLine line(RevenueRow.Detail detail) {
    return budget.rows(Section.REVENUES).get(detail.line());
  }

  private Entry entry(Fund source, RevenueColumn column) {
    if (column == RevenueColumn.NAME || column == RevenueColumn.DETAIL) {
      return new Entry.Refused(TEXT.get("revenue.source.fixed"));
    }
    if (column == RevenueColumn.GROWTH || column == RevenueColumn.RATE) {
      return new Entry.Refused(TEXT.get("entry.computed"));
    }
    if (column == RevenueColumn.PREVIOUS && !lines.hasPreviousLines()) {
      return open(lines.declaredPrevious(source));
    }
    if (lines.isParted(source)
        || (column == RevenueColumn.PREVIOUS && lines.previousLines(source) > 1)) {
      return new Entry.Refused(TEXT.get("revenue.parted"));
    }
    Optional<RevenueLine> line = lines.sole(source);
    return switch (column) {
      case CURRENT -> open(line.map(RevenueLine::amount).orElse(null));
      case PREVIOUS -> open(previous(coding(source)));
      default -> new Entry.Open(line.map(RevenueLine::note).orElse(""));
    };
  }

  private Entry entry(RevenueLine line, RevenueColumn column) {
    return switch (column) {
      case NAME -> new Entry.Refused(TEXT.get("revenue.source.fixed"));
      case DETAIL -> new Entry.Open(Optional.ofNullable(line.coding().detail()).orElse(""));
      case CURRENT -> open(line.amount());
      case PREVIOUS ->
          lines.hasPreviousLines()
              ? open(previous(line.coding()))
              : new Entry.Refused(TEXT.get("revenue.previous.bysource"));
      case GROWTH, RATE -> new Entry.Refused(TEXT.get("entry.computed"));
      case NOTE -> new Entry.Open(Optional.ofNullable(line.note()).orElse(""));
    };
  }

  private Entry open(@Nullable Amount amount) {
    return new Entry.Open(amount == null ? "" : desk.display().editable(amount.fen()));
  }

  private @Nullable Amount previous(Coding coding) {
    return lines.previous(coding).map(RevenueLine::amount).orElse(null);
  }

  /** The coding of a source's only line, or of the line it would get. */
  private Coding coding(Fund source) {
    return lines
        .sole(source)
        .map(RevenueLine::coding)
        .orElseGet(() -> Coding.ofRevenue(source, null, null, false));
  }

  /** The edit a typed text asks for; ask {@link #entry} before. */
  Typed<Edit> type(RevenueRow row, RevenueColumn column, String text) {
    return switch (row) {
      case RevenueRow.Source of -> type(of.fund(), column, text);
      case RevenueRow.Detail detail -> type(line(detail), column, text);
      default -> Typed.wrong(TEXT.get("revenue.sum"));
    };
  }

  private Typed<Edit> type(Fund source, RevenueColumn column, String text) {
    return switch (column) {
      case CURRENT -> amount(text, amount -> lines.setCurrent(source, amount));
      case PREVIOUS ->
          lines.hasPreviousLines()
              ? amount(text, amount -> lines.setPreviousLine(coding(source), amount))
              : amount(
                  text, amount -> lines.declarePrevious(source, text.isBlank() ? null : amount));
      default -> Typed.of(lines.setNote(source, orNull(text)));
    };
  }

  private Typed<Edit> type(RevenueLine line, RevenueColumn column, String text) {
    return switch (column) {
      case CURRENT -> amount(text, amount -> change(line, line.withAmount(amount)));
      case PREVIOUS -> amount(text, amount -> lines.setPreviousLine(line.coding(), amount));
      case DETAIL ->
          Typed.of(change(line, line.withCoding(line.coding().withDetail(orNull(text)))));
      default -> Typed.of(change(line, line.withNote(orNull(text))));
    };
  }

  private Typed<Edit> amount(String text, Function<Amount, Edit> edit) {
    return switch (TypedAmount.read(text, desk.display().unit())) {
      case TypedAmount.Wrong wrong -> Typed.wrong(wrong.message());
      case TypedAmount.Value value -> Typed.of(edit.apply(value.amount()));
    };
  }

  private static Edit change(RevenueLine before, RevenueLine after) {
    return new Edit.ChangeRow<>(Section.REVENUES, before, after);
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  /** Sources a new line may come from: this year's, and carried over. */
  List<Suggestion> suggestions(String text) {
    List<Suggestion> found = new ArrayList<>();
    for (Fund fund : Fund.values()) {
      found.add(new Suggestion(fund.label(), fund.label(), ""));
    }
    for (Fund fund : Fund.values()) {
      if (fund.isFiscal()) {
        String name = TEXT.get("revenue.carried", fund.label());
        found.add(new Suggestion(name, name, ""));
      }
    }
    return found.stream().filter(each -> each.text().contains(text.strip())).toList();
  }

  /** A new line of the source that was typed or chosen. */
  Typed<Edit.AddRow<RevenueLine>> begin(String text) {
    String name = text.strip();
    for (Fund fund : Fund.values()) {
      if (fund.label().equals(name)) {
        return Typed.of(lines.add(Coding.ofRevenue(fund, null, null, false), Amount.ZERO, null));
      }
      if (fund.isFiscal() && TEXT.get("revenue.carried", fund.label()).equals(name)) {
        return Typed.of(lines.add(Coding.ofRevenue(fund, null, null, true), Amount.ZERO, null));
      }
    }
    return Typed.wrong(TEXT.get("revenue.source.unknown", name));
  }
}
