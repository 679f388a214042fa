package org.yubian.budget;

import org.jspecify.annotations.Nullable;

/** Who answers for the budget: 单位负责人, 财务负责人, 填表人, 联系电话, 填报日期. */
public record SignOff(
    @Nullable String head,
    @Nullable String financeHead,
    @Nullable String preparedBy,
    @Nullable String phone,
    @Nullable String date,
    Extras extras) {
  public static final SignOff NONE = new SignOff(null, null, null, null, null, Extras.NONE);

  public SignOff withHead(@Nullable String value) {
    return new SignOff(value, financeHead, preparedBy, phone, date, extras);
  }

  public SignOff withFinanceHead(@Nullable String value) {
    return new SignOff(head, value, preparedBy, phone, date, extras);
  }

  public SignOff withPreparedBy(@Nullable String value) {
    return new SignOff(head, financeHead, value, phone, date, extras);
  }

  public SignOff withPhone(@Nullable String value) {
    return new SignOff(head, financeHead, preparedBy, value, date, extras);
  }

  public SignOff withDate(@Nullable String value) {
    return new SignOff(head, financeHead, preparedBy, phone, value, extras);
  }
}
