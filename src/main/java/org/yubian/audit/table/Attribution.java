package org.yubian.audit.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.yubian.ledger.Source;
import org.yubian.table.pack.ColumnDef;

/** Which rule a relation between amounts belongs to, by what its tables are about. */
final class Attribution {
  private static final Map<TableRole, String> DOWN = new EnumMap<>(TableRole.class);
  private static final Map<TableRole, String> ACROSS = new EnumMap<>(TableRole.class);

  static {
    DOWN.put(TableRole.REVENUE, "B07");
    DOWN.put(TableRole.EXPENDITURE, "B07");
    DOWN.put(TableRole.GENERAL, "D01");
    DOWN.put(TableRole.GENERAL_BASIC, "D04");
    DOWN.put(TableRole.BASIC, "D05");
    DOWN.put(TableRole.ECONOMIC, "D08");
    DOWN.put(TableRole.THREE_PUBLIC, "E01");
    DOWN.put(TableRole.GOVERNMENT_FUND, "F03");
    DOWN.put(TableRole.STATE_CAPITAL, "F03");
    DOWN.put(TableRole.PROJECTS, "G01");
    DOWN.put(TableRole.TARGETS, "G01");
    DOWN.put(TableRole.PROCUREMENT, "H01");
    ACROSS.putAll(DOWN);
    ACROSS.put(TableRole.REVENUE, "B02");
    ACROSS.put(TableRole.EXPENDITURE, "B06");
    ACROSS.put(TableRole.FISCAL, "C03");
  }

  private Attribution() {}

  static String rule(Relation relation) {
    AuditedCell total = relation.total();
    if (relation.kind() == Relation.Kind.DOWN) {
      boolean revenue = isRevenue(total);
      return switch (total.table().role()) {
        case SUMMARY -> revenue ? "B02" : isByUse(relation) ? "B09" : "B03";
        case FISCAL -> revenue ? "C02" : "C03";
        default -> DOWN.getOrDefault(total.table().role(), "B07");
      };
    }
    if (relation.kind() == Relation.Kind.ACROSS) {
      return isBasic(relation) ? "B10" : ACROSS.getOrDefault(total.table().role(), "B06");
    }
    return between(relation);
  }

  /** Whether rows such as 基本支出 and 项目支出 are what a summary adds up. */
  private static boolean isByUse(Relation relation) {
    return relation.parts().stream()
        .map(part -> part.table().identity(part.row(), part.column()))
        .anyMatch(row -> row != null && TableRole.isByUse(RowDefs.where(row.def())));
  }

  /** 人员经费 + 公用经费 = 基本支出. */
  private static boolean isBasic(Relation relation) {
    TableRole role = relation.total().table().role();
    return EnumSet.of(TableRole.EXPENDITURE, TableRole.GENERAL).contains(role)
        && TableRole.isBasic(relation.total().leaf());
  }

  private static boolean isRevenue(AuditedCell cell) {
    return cell.leaf().content() instanceof ColumnDef.Content.Sum sum
        && sum.source() == Source.REVENUE;
  }

  private static String between(Relation relation) {
    AuditedCell one = relation.total();
    AuditedCell other = relation.parts().getFirst();
    Set<TableRole> roles = EnumSet.of(one.table().role(), other.table().role());
    if (one.table() == other.table()) {
      boolean balance = isRevenue(one) != isRevenue(other);
      return switch (one.table().role()) {
        case SUMMARY -> balance ? "B01" : isRevenue(one) ? "B02" : "B03";
        case FISCAL -> balance ? "C01" : isRevenue(one) ? "C02" : "C03";
        default -> ACROSS.getOrDefault(one.table().role(), "B07");
      };
    }
    if (roles.contains(TableRole.PROCUREMENT)) {
      return "H01";
    }
    if (roles.contains(TableRole.PROJECTS) || roles.contains(TableRole.TARGETS)) {
      return "G01";
    }
    if (roles.contains(TableRole.ECONOMIC)) {
      return "D08";
    }
    if (roles.contains(TableRole.BASIC)) {
      return "D05";
    }
    if (roles.contains(TableRole.GENERAL_BASIC)) {
      return "D03";
    }
    return betweenSummaries(one, other, roles);
  }

  private static String betweenSummaries(AuditedCell one, AuditedCell other, Set<TableRole> roles) {
    boolean fiscal = roles.contains(TableRole.FISCAL);
    if (roles.contains(TableRole.GENERAL)) {
      return fiscal ? "C04" : "C06";
    }
    if (roles.contains(TableRole.GOVERNMENT_FUND) || roles.contains(TableRole.STATE_CAPITAL)) {
      return fiscal ? "C04" : "F03";
    }
    if (fiscal) {
      return roles.contains(TableRole.SUMMARY) && isRevenue(one) && isRevenue(other)
          ? "C02"
          : "C06";
    }
    if (roles.contains(TableRole.SUMMARY)) {
      return roles.contains(TableRole.REVENUE) ? "B04" : "B05";
    }
    return "B08";
  }
}
