package org.yubian.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.desk.TypedAmount;
import org.yubian.money.DisplayUnit;

/** The amounts of a row: one, or one for each fund or category. */
final class AmountTexts {
  private static final Messages TEXT = Messages.of(AmountTexts.class);

  private final RowTexts texts;
  private final DisplayUnit unit;
  private @Nullable String problem;

  AmountTexts(RowTexts texts, DisplayUnit unit) {
    this.texts = texts;
    this.unit = unit;
  }

  /**
   * An amount of a row.
   *
   * @param fund field that says the fund; null where none does
   * @param category field that says the category; null where none does
   */
  record Part(TypedAmount.Value value, @Nullable Field fund, @Nullable Field category) {}

  /** What is wrong with the amounts; null for nothing. */
  @Nullable String problem() {
    return problem;
  }

  /** The amounts that are not zero. */
  List<Part> parts() {
    List<Part> funds = parts(Field.BY_FUND, true);
    List<Part> categories = parts(Field.BY_CATEGORY, false);
    TypedAmount.Value total = value(Field.AMOUNT);
    List<Part> parts = crossed(funds, categories);
    if (problem != null || parts.isEmpty()) {
      return problem != null || total == null ? List.of() : List.of(new Part(total, null, null));
    }
    long sum = sum(parts);
    if (total != null && total.amount().fen() != sum) {
      problem = TEXT.get("intake.total", texts.first(Field.AMOUNT));
      return List.of();
    }
    return parts;
  }

  private List<Part> crossed(List<Part> funds, List<Part> categories) {
    if (funds.isEmpty() || categories.isEmpty()) {
      return funds.isEmpty() ? categories : funds;
    }
    if (problem == null && sum(funds) != sum(categories)) {
      problem = TEXT.get("intake.sides");
    }
    if (funds.size() > 1 && categories.size() > 1) {
      problem = TEXT.get("intake.crossed");
    }
    List<Part> parts = new ArrayList<>();
    for (Part part : funds.size() > 1 ? funds : categories) {
      parts.add(
          funds.size() > 1
              ? new Part(part.value(), part.fund(), categories.getFirst().category())
              : new Part(part.value(), funds.getFirst().fund(), part.category()));
    }
    return parts;
  }

  private static long sum(List<Part> parts) {
    return parts.stream().mapToLong(part -> part.value().amount().fen()).sum();
  }

  private List<Part> parts(List<Field> fields, boolean funds) {
    List<Part> parts = new ArrayList<>();
    for (Field field : fields) {
      TypedAmount.Value value = value(field);
      if (value != null) {
        parts.add(new Part(value, funds ? field : null, funds ? null : field));
      }
    }
    return parts;
  }

  private TypedAmount.@Nullable Value value(Field field) {
    String text = texts.first(field);
    if (text.isEmpty() || text.matches("[-—－–/]+")) {
      return null;
    }
    return switch (TypedAmount.read(text, unit)) {
      case TypedAmount.Wrong wrong -> {
        problem = wrong.message();
        yield null;
      }
      case TypedAmount.Value value -> value.amount().fen() == 0 ? null : value;
    };
  }
}
