package org.yubian.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Category;
import org.yubian.budget.Fund;
import org.yubian.budget.LineNotes;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subjects;

/** Reads the rows of a table one after another; what stands above may count below. */
final class RowReader {
  private static final Messages TEXT = Messages.of(RowReader.class);

  private final Table table;
  private final Columns columns;
  private final SubjectTexts subjects;
  private final Context context;
  private Map<Field, String> above = Map.of();
  private @Nullable String heading;

  RowReader(Table table, Columns columns, Subjects subjects, Context context) {
    this.table = table;
    this.columns = columns;
    this.subjects = new SubjectTexts(subjects);
    this.context = context;
    this.heading = context.function();
  }

  /** The outcome of a row; rows are to be asked for in their order. */
  Outcome read(int row) {
    RowTexts texts = new RowTexts(table, columns, row, above);
    above = texts.carried(Field.FUNCTION, Field.PROJECT, Field.FUND, Field.CATEGORY);
    if (texts.isBlank()) {
      return new Outcome.Skipped(TEXT.get("intake.skip.blank"));
    }
    if (texts.isTotal()) {
      return new Outcome.Skipped(TEXT.get("intake.skip.total"));
    }
    return columns.fields().contains(Field.CODE) ? coded(texts, row) : plain(texts);
  }

  /** Codes of both classifications in one column: functional ones stand above their lines. */
  private Outcome coded(RowTexts texts, int row) {
    String code = texts.first(Field.CODE);
    if (code.startsWith("2")) {
      Resolved found = subjects.find(Scheme.FUNCTION, texts.all(Field.CODE));
      if (found instanceof Resolved.Code function) {
        heading = function.code();
        return isAbove(row) ? sums() : line(texts, new Subject(heading, null));
      }
      return found instanceof Resolved.Wrong wrong ? new Outcome.Failed(wrong.message()) : sums();
    }
    if (heading == null) {
      return new Outcome.Failed(TEXT.get("intake.function.missing"));
    }
    return economic(texts, heading, code.isEmpty() ? List.of() : texts.all(Field.CODE));
  }

  /** Whether lines follow below a functional subject. */
  private boolean isAbove(int row) {
    for (int next = row + 1; next < table.rows().size(); next++) {
      if (!table.isBlank(next)) {
        RowTexts texts = new RowTexts(table, columns, next, Map.of());
        String code = texts.first(Field.CODE);
        return !texts.isTotal() && !code.startsWith("2");
      }
    }
    return false;
  }

  private Outcome plain(RowTexts texts) {
    List<String> written = texts.all(Field.FUNCTION);
    List<String> function =
        written.isEmpty() && columns.repeats()
            ? List.of(texts.repeated(Field.FUNCTION)).stream().filter(t -> !t.isEmpty()).toList()
            : written;
    Resolved found = subjects.find(Scheme.FUNCTION, function);
    return switch (found) {
      case Resolved.Wrong wrong -> new Outcome.Failed(wrong.message());
      case Resolved.Upper upper -> sums();
      case Resolved.Code code -> economic(texts, code.code(), texts.all(Field.ECONOMIC));
      case Resolved.Blank blank -> {
        String given = context.function();
        yield given == null
            ? new Outcome.Failed(TEXT.get("intake.function.missing"))
            : economic(texts, given, texts.all(Field.ECONOMIC));
      }
    };
  }

  private static Outcome sums() {
    return new Outcome.Skipped(TEXT.get("intake.skip.upper"));
  }

  private record Subject(String function, @Nullable String economic) {}

  private Outcome economic(RowTexts texts, String function, List<String> written) {
    Resolved found = subjects.find(Scheme.DEPARTMENT_ECONOMIC, written);
    if (found instanceof Resolved.Blank) {
      String name = texts.first(Field.NAME);
      boolean project = !texts.repeated(Field.PROJECT).isEmpty();
      found =
          name.isEmpty() || project
              ? Resolved.BLANK
              : subjects.find(Scheme.DEPARTMENT_ECONOMIC, List.of(name));
      if (found instanceof Resolved.Wrong) {
        // A name that is no subject is that of a project.
        return line(texts, new Subject(function, context.economic()), name);
      }
    }
    return switch (found) {
      case Resolved.Wrong wrong -> new Outcome.Failed(wrong.message());
      case Resolved.Upper upper -> sums();
      case Resolved.Blank blank -> line(texts, new Subject(function, context.economic()));
      case Resolved.Code code -> line(texts, new Subject(function, code.code()));
    };
  }

  private Outcome line(RowTexts texts, Subject subject) {
    return line(texts, subject, texts.repeated(Field.PROJECT));
  }

  private Outcome line(RowTexts texts, Subject subject, String project) {
    AmountTexts amounts = new AmountTexts(texts, columns.unit());
    List<AmountTexts.Part> parts = amounts.parts();
    if (amounts.problem() != null) {
      return new Outcome.Failed(amounts.problem());
    }
    if (parts.isEmpty()) {
      return new Outcome.Skipped(TEXT.get("intake.skip.zero"));
    }
    Resolved government = subjects.find(Scheme.GOVERNMENT_ECONOMIC, texts.all(Field.GOVERNMENT));
    if (government instanceof Resolved.Wrong wrong) {
      return new Outcome.Failed(wrong.message());
    }
    String fund = texts.repeated(Field.FUND);
    Optional<Fund> ofFund = Words.fund(fund);
    if (!fund.isEmpty() && ofFund.isEmpty()) {
      return new Outcome.Failed(TEXT.get("intake.fund", fund));
    }
    String category = texts.repeated(Field.CATEGORY);
    Optional<String> ofCategory = Words.category(category);
    if (!category.isEmpty() && ofCategory.isEmpty() && !category.equals("基本支出")) {
      return new Outcome.Failed(TEXT.get("intake.category", category));
    }
    List<Draft> drafts = new ArrayList<>();
    for (AmountTexts.Part part : parts) {
      Field byFund = part.fund();
      Field byCategory = part.category();
      drafts.add(
          new Draft(
              subject.function(),
              subject.economic(),
              government instanceof Resolved.Code code ? code.code() : null,
              new Draft.Money(
                  part.value(),
                  byFund == null ? ofFund.orElse(null) : byFund.fund(),
                  byCategory == null ? ofCategory.orElse(null) : byCategory.category(),
                  Words.yes(texts.first(Field.CARRIED))),
              new Draft.Belongs(orNull(project), orNull(texts.first(Field.UNIT))),
              notes(texts)));
    }
    return new Outcome.Lines(drafts);
  }

  private static LineNotes notes(RowTexts texts) {
    String procurement = texts.first(Field.PROCUREMENT);
    return new LineNotes(
        orNull(texts.first(Field.BASIS)),
        null,
        procurement.isEmpty() ? null : Words.yes(procurement),
        null,
        null,
        orNull(texts.first(Field.NOTE)));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The category of money nobody gave one. */
  static String usual(Draft draft) {
    String economic = draft.economic();
    if (draft.belongs().project() != null || economic == null) {
      return Category.PROJECT;
    }
    return switch (economic.substring(0, 3)) {
      case "301", "303" -> Category.PERSONNEL;
      case "302", "310" -> Category.ROUTINE;
      default -> Category.PROJECT;
    };
  }
}
