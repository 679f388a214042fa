package org.yubian.budget;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 资金性质 of a line; the label is the name used in the exchange format and on screen. */
public enum Fund {
  GENERAL_PUBLIC("一般公共预算"),
  GOVERNMENT_FUND("政府性基金预算"),
  STATE_CAPITAL("国有资本经营预算"),
  SPECIAL_ACCOUNT("财政专户管理资金"),
  INSTITUTIONAL_REVENUE("事业收入"),
  BUSINESS_REVENUE("事业单位经营收入"),
  SUPERIOR_SUBSIDY("上级补助收入"),
  SUBORDINATE_REMITTANCE("附属单位上缴收入"),
  OTHER_REVENUE("其他收入"),
  NON_APPROPRIATION_SURPLUS("使用非财政拨款结余"),
  /** Carry-over whose fund is not known; never fiscal appropriation. */
  CARRY_OVER("上年结转");

  private static final Map<String, Fund> BY_LABEL =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Fund::label, Function.identity()));

  private final String label;

  Fund(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<Fund> byLabel(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }

  /** 财政拨款: general public budget, government funds, state capital operations. */
  public boolean isFiscal() {
    return ordinal() <= STATE_CAPITAL.ordinal();
  }

  /** 单位资金: the five kinds of a unit's own money. */
  public boolean isOwn() {
    return ordinal() >= INSTITUTIONAL_REVENUE.ordinal() && ordinal() <= OTHER_REVENUE.ordinal();
  }
}
