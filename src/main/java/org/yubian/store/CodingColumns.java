package org.yubian.store;

import java.sql.SQLException;
import org.yubian.budget.Fund;

/**
 * 资金性质 and 当期/结转 as codes. The standard's codes are 1x for the government's money, 2 for the
 * special account and 3x for a unit's own; where it has none the code begins with 9.
 */
final class CodingColumns {
  private static final String CURRENT = "01";
  private static final String CARRIED_OVER = "02";

  private CodingColumns() {}

  static String fundCode(Fund fund) {
    return switch (fund) {
      case GENERAL_PUBLIC -> "11";
      case GOVERNMENT_FUND -> "12";
      case STATE_CAPITAL -> "13";
      case SPECIAL_ACCOUNT -> "2";
      case INSTITUTIONAL_REVENUE -> "31";
      case SUPERIOR_SUBSIDY -> "32";
      case SUBORDINATE_REMITTANCE -> "33";
      case BUSINESS_REVENUE -> "34";
      case OTHER_REVENUE -> "39";
      case NON_APPROPRIATION_SURPLUS -> "91";
      case CARRY_OVER -> "92";
    };
  }

  static Fund fund(String code) throws SQLException {
    for (Fund fund : Fund.values()) {
      if (fundCode(fund).equals(code)) {
        return fund;
      }
    }
    throw new SQLException("no fund has the code " + code);
  }

  static String source(boolean carriedOver) {
    return carriedOver ? CARRIED_OVER : CURRENT;
  }

  static boolean carriedOver(String source) throws SQLException {
    if (!source.equals(CURRENT) && !source.equals(CARRIED_OVER)) {
      throw new SQLException("no BGT_SOURCE " + source);
    }
    return source.equals(CARRIED_OVER);
  }
}
