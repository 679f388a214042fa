package org.yubian.desktop.detail;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Category;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.LineNotes;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.TypedAmount;
import org.yubian.desktop.lines.LineAmounts;
import org.yubian.desktop.lines.LineSuggestions;
import org.yubian.desktop.lines.NewLine;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;

/** The chosen line and what can be changed about it; every change is one edit. */
final class DetailModel {
  private final Desk desk;
  private @Nullable Long key;

  DetailModel(Desk desk) {
    this.desk = desk;
  }

  void choose(Optional<Long> line) {
    key = line.orElse(null);
  }

  /** The line as it stands now; empty where none is chosen or it is gone. */
  Optional<ExpenditureLine> line() {
    return Optional.ofNullable(key)
        .map(chosen -> desk.budget().rows(Section.EXPENDITURES).find(chosen));
  }

  /** Why nothing can be changed; empty where it can. */
  Optional<String> readOnlyBecause() {
    return desk.readOnlyBecause();
  }

  /** Code and name of a subject; nothing for none. */
  String subject(@Nullable String code) {
    return code == null ? "" : desk.subjects().find(code).map(Subject::toString).orElse(code);
  }

  List<Suggestion> offers(Scheme scheme, String text) {
    return new LineSuggestions(desk).subjects(scheme, text);
  }

  List<String> categories() {
    return Category.STANDARD;
  }

  List<String> projects() {
    return desk.budget().rows(Section.PROJECTS).stream().map(Project::name).distinct().toList();
  }

  /** What typing the amount starts with. */
  String amount(ExpenditureLine line) {
    return new LineAmounts(desk).editable(line);
  }

  void setFunction(String code) {
    coding(coding -> coding.withFunction(orNull(code)));
  }

  /** The government economic subject follows where there is only one. */
  void setEconomic(String code) {
    coding(
        coding -> {
          String government = code.isEmpty() ? null : new NewLine(desk).government(code);
          return coding.withEconomic(
              orNull(code),
              government == null && !code.isEmpty() ? coding.governmentEconomic() : government);
        });
  }

  void setGovernment(String code) {
    coding(coding -> coding.withEconomic(coding.departmentEconomic(), orNull(code)));
  }

  void coding(Function<Coding, Coding> change) {
    change(line -> line.withCoding(change.apply(line.coding())));
  }

  void notes(Function<LineNotes, LineNotes> change) {
    change(line -> line.withNotes(change.apply(line.notes())));
  }

  /**
   * Takes a typed amount.
   *
   * @return what is wrong with it; empty when it was taken
   */
  Optional<String> setAmount(String text) {
    return switch (TypedAmount.read(text, desk.display().unit())) {
      case TypedAmount.Wrong wrong -> Optional.of(wrong.message());
      case TypedAmount.Value value -> {
        line().ifPresent(line -> desk.applyOrTell(LineAmounts.edit(line, value)));
        yield Optional.empty();
      }
    };
  }

  private void change(Function<ExpenditureLine, ExpenditureLine> change) {
    line()
        .ifPresent(
            before -> {
              ExpenditureLine after = change.apply(before);
              if (!Objects.equals(before, after)) {
                desk.applyOrTell(new Edit.ChangeRow<>(Section.EXPENDITURES, before, after));
              }
            });
  }

  static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
