package org.yubian.desktop.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Category;
import org.yubian.budget.Fund;

/**
 * What a column of a table of lines may hold. Several columns may hold the same, such as 类, 款 and 项
 * of a code, or its code and its name.
 */
public enum Field {
  NONE,
  /** Codes of the functional and, below them, of the economic classification. */
  CODE,
  FUNCTION,
  ECONOMIC,
  GOVERNMENT,
  /** Names beside codes. */
  NAME,
  CATEGORY,
  PROJECT,
  FUND,
  CARRIED,
  UNIT,
  AMOUNT,
  PERSONNEL(Category.PERSONNEL),
  ROUTINE(Category.ROUTINE),
  PROJECT_AMOUNT(Category.PROJECT),
  GENERAL(Fund.GENERAL_PUBLIC),
  GOVERNMENT_FUND(Fund.GOVERNMENT_FUND),
  STATE_CAPITAL(Fund.STATE_CAPITAL),
  SPECIAL(Fund.SPECIAL_ACCOUNT),
  OWN(Fund.OTHER_REVENUE),
  CARRY_OVER(Fund.CARRY_OVER),
  BASIS,
  NOTE,
  PROCUREMENT;

  /** Columns of amounts that say which fund they are of. */
  static final List<Field> BY_FUND =
      List.of(GENERAL, GOVERNMENT_FUND, STATE_CAPITAL, SPECIAL, OWN, CARRY_OVER);

  /** Columns of amounts that say which category they are of. */
  static final List<Field> BY_CATEGORY = List.of(PERSONNEL, ROUTINE, PROJECT_AMOUNT);

  private static final Messages TEXT = Messages.of(Field.class);

  private final @Nullable Fund fund;
  private final @Nullable String category;

  Field() {
    this(null, null);
  }

  Field(Fund fund) {
    this(fund, null);
  }

  Field(String category) {
    this(null, category);
  }

  Field(@Nullable Fund fund, @Nullable String category) {
    this.fund = fund;
    this.category = category;
  }

  @Nullable Fund fund() {
    return fund;
  }

  @Nullable String category() {
    return category;
  }

  boolean isAmount() {
    return this == AMOUNT || fund != null || category != null;
  }

  /** Whether lines are told apart by it. */
  boolean isSubject() {
    return this == CODE || this == FUNCTION || this == ECONOMIC || this == NAME || this == PROJECT;
  }

  /** What the user calls it. */
  public String label() {
    return TEXT.get("field." + name());
  }
}
