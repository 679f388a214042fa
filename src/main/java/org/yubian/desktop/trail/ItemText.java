package org.yubian.desktop.trail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.BudgetFormatException;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Line;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Row;
import org.yubian.budget.RowCodec;
import org.yubian.budget.Section;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;
import org.yubian.session.RevisionText;
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
    return section.map(found -> row(found, item)).orElseGet(() -> part(item));
  }

  private TrailItem part(Trail.Item item) {
    Part<?> part = Part.named(item.place());
    FieldTexts.Difference differences =
        FieldTexts.between(fields(decode(part, item.before())), fields(decode(part, item.after())));
    return new TrailItem(
        null, null, null, RevisionText.of(part), differences.before(), differences.after());
  }

  private @Nullable Object decode(Part<?> part, @Nullable String json) {
    try {
      return json == null ? null : codec.decodePart(part, json);
    } catch (BudgetFormatException e) {
      // A part written by a newer program: what it says stays unknown here.
      return null;
    }
  }

  private FieldTexts fields(@Nullable Object value) {
    return new FieldTexts(value, this::subject);
  }

  private TrailItem row(Section<?> section, Trail.Item item) {
    Row before = decode(section, item.before());
    Row after = decode(section, item.after());
    Row named = after == null ? before : after;
    FieldTexts.Difference differences =
        before == null || after == null
            ? new FieldTexts.Difference(whole(before), whole(after))
            : FieldTexts.between(fields(before), fields(after));
    return new TrailItem(
        section,
        item.key(),
        item.newKey(),
        named == null ? "" : name(named),
        differences.before(),
        differences.after());
  }

  /** What a row that came or went is told by. */
  private String whole(@Nullable Row row) {
    return switch (row) {
      case null -> "";
      case Line line -> TEXT.get("trail.amount", YUAN.format(line.amount().fen()));
      default -> name(row);
    };
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
}
