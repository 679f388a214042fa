package org.yubian.desktop.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Line;
import org.yubian.budget.LineNotes;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Row;
import org.yubian.budget.RowCodec;
import org.yubian.budget.Section;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;
import org.yubian.session.Trail;
import org.yubian.subject.Subject;
import org.yubian.subject.Subjects;

/** Says what an entry of the trail changed: the old and the new value of each field. */
final class ItemText {
  private static final Messages TEXT = Messages.of(ItemText.class);
  private static final AmountFormat YUAN = AmountFormat.of(DisplayUnit.YUAN);

  private final RowCodec codec;
  private final Subjects subjects;

  ItemText(RowCodec codec, Subjects subjects) {
    this.codec = codec;
    this.subjects = subjects;
  }

  TrailItem of(Trail.Item item) {
    Optional<Section<?>> section =
        Section.ALL.stream().filter(each -> each.name().equals(item.place())).findFirst();
    return section.map(found -> row(found, item)).orElseGet(ItemText::part);
  }

  private static TrailItem part() {
    return new TrailItem(null, null, null, TEXT.get("trail.part"), "", "");
  }

  private TrailItem row(Section<?> section, Trail.Item item) {
    Row before = decode(section, item.before());
    Row after = decode(section, item.after());
    List<String> was = new ArrayList<>();
    List<String> is = new ArrayList<>();
    differences(before, after, was, is);
    Row named = after == null ? before : after;
    return new TrailItem(
        section,
        item.key(),
        item.newKey(),
        named == null ? "" : name(named),
        String.join("；", was),
        String.join("；", is));
  }

  private @Nullable Row decode(Section<?> section, @Nullable String json) {
    try {
      return json == null ? null : codec.decodeRow(section, json);
    } catch (BudgetFormatException e) {
      // A row written by a newer program: what it says stays unknown here.
      return null;
    }
  }

  private String name(Row row) {
    return switch (row) {
      case ExpenditureLine line -> line(line.coding());
      case ProcurementLine line -> line(line.coding());
      case RevenueLine line -> line.coding().fund().label();
      case Project project -> project.name();
      case PerformanceTarget target -> target.project();
    };
  }

  private String line(Coding coding) {
    String economic = subject(coding.departmentEconomic());
    String project = coding.project() == null ? "" : " " + coding.project();
    return (subject(coding.function()) + " " + economic + project).strip();
  }

  private String subject(@Nullable String code) {
    return code == null ? "" : subjects.find(code).map(Subject::toString).orElse(code);
  }

  private void differences(
      @Nullable Row before, @Nullable Row after, List<String> was, List<String> is) {
    Line old = before instanceof Line line ? line : null;
    Line now = after instanceof Line line ? line : null;
    if (old == null && now == null) {
      was.add(before == null ? "" : name(before));
      is.add(after == null ? "" : name(after));
      return;
    }
    differ("trail.amount", amount(old), amount(now), was, is);
    Coding from = old == null ? null : old.coding();
    Coding to = now == null ? null : now.coding();
    if (from != null && to != null) {
      differ("trail.function", subject(from.function()), subject(to.function()), was, is);
      differ(
          "trail.economic",
          subject(from.departmentEconomic()),
          subject(to.departmentEconomic()),
          was,
          is);
      differ(
          "trail.government",
          subject(from.governmentEconomic()),
          subject(to.governmentEconomic()),
          was,
          is);
      differ("trail.category", from.category(), to.category(), was, is);
      differ("trail.project", text(from.project()), text(to.project()), was, is);
      differ("trail.fund", from.fund().label(), to.fund().label(), was, is);
      differ("trail.carried", yes(from.carriedOver()), yes(to.carriedOver()), was, is);
    }
    if (before instanceof ExpenditureLine first && after instanceof ExpenditureLine second) {
      LineNotes oldNotes = first.notes();
      LineNotes newNotes = second.notes();
      differ("trail.formula", text(oldNotes.formula()), text(newNotes.formula()), was, is);
      differ("trail.basis", text(oldNotes.basis()), text(newNotes.basis()), was, is);
      differ("trail.note", text(oldNotes.note()), text(newNotes.note()), was, is);
    }
  }

  private static void differ(
      String key, String before, String after, List<String> was, List<String> is) {
    if (!before.equals(after)) {
      if (!before.isEmpty()) {
        was.add(TEXT.get(key, before));
      }
      if (!after.isEmpty()) {
        is.add(TEXT.get(key, after));
      }
    }
  }

  private static String amount(@Nullable Line line) {
    return line == null ? "" : YUAN.format(line.amount().fen());
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static String yes(boolean flag) {
    return flag ? TEXT.get("trail.yes") : TEXT.get("trail.no");
  }
}
