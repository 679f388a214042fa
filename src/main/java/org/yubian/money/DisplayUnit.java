package org.yubian.money;

import org.yubian.Messages;

/** The unit amounts are shown and typed in. */
public enum DisplayUnit {
  /** 元, 100 fen. */
  YUAN(100, 2),
  /** 万元, 1,000,000 fen. */
  WAN_YUAN(1_000_000, 6);

  private final long fen;
  private final int exactDecimals;

  DisplayUnit(long fen, int exactDecimals) {
    this.fen = fen;
    this.exactDecimals = exactDecimals;
  }

  /** How many fen one unit is. */
  public long fen() {
    return fen;
  }

  /** How many decimals show every fen. */
  public int exactDecimals() {
    return exactDecimals;
  }

  /** 元 or 万元. */
  public String label() {
    Messages text = Messages.of(DisplayUnit.class);
    return this == YUAN ? text.get("unit.yuan") : text.get("unit.wan-yuan");
  }
}
