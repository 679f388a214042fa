package org.yubian.ledger;

import org.jspecify.annotations.Nullable;
import org.yubian.budget.Coding;
import org.yubian.budget.Fund;
import org.yubian.budget.Line;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;

/** What lines can be selected and grouped by. Values are codes, names and labels; null = none. */
public enum Dimension {
  /** 功能分类 项, 7 digits. */
  FUNCTION {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return line.coding().function();
    }
  },
  /** 功能分类 款, 5 digits. */
  FUNCTION_SECTION {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return attributes.prefix(line.coding().function(), 5);
    }
  },
  /** 功能分类 类, 3 digits. */
  FUNCTION_CLASS {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return attributes.prefix(line.coding().function(), 3);
    }
  },
  /** 部门预算支出经济分类 款, 5 digits. */
  DEPARTMENT {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return line.coding().departmentEconomic();
    }
  },
  /** 部门预算支出经济分类 类, 3 digits. */
  DEPARTMENT_CLASS {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return attributes.prefix(line.coding().departmentEconomic(), 3);
    }
  },
  /** 政府预算支出经济分类 款, 5 digits. */
  GOVERNMENT {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return line.coding().governmentEconomic();
    }
  },
  /** 政府预算支出经济分类 类, 3 digits. */
  GOVERNMENT_CLASS {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return attributes.prefix(line.coding().governmentEconomic(), 3);
    }
  },
  /** Expenditure category, such as 人员经费. */
  CATEGORY {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return line.coding().category();
    }
  },
  /** Name of the project. */
  PROJECT {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return line.coding().project();
    }
  },
  /** 项目类别 of the line's project. */
  PROJECT_CATEGORY {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      Project project = attributes.project(line.coding().project());
      return project == null ? null : project.category();
    }
  },
  /** Code of the item group of the line's project. */
  ITEM_GROUP {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      Project project = attributes.project(line.coding().project());
      return project == null || project.itemGroup() == null ? null : project.itemGroup().code();
    }
  },
  /** {@code withheld} for lines of projects left out of published lists. */
  WITHHELD {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      Project project = attributes.project(line.coding().project());
      return project != null && project.withheld() ? "withheld" : null;
    }
  },
  /** The fund of this year's money; 上年结转 for everything carried over. */
  FUND {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return (carried(line.coding()) ? Fund.CARRY_OVER : line.coding().fund()).label();
    }
  },
  /** The fund of carried-over money, 上年结转 where it is not known; null for this year's money. */
  CARRIED_FUND {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return carried(line.coding()) ? line.coding().fund().label() : null;
    }
  },
  /** The fund, of this year or carried over. */
  ANY_FUND {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return line.coding().fund().label();
    }
  },
  /** Part of the fund, null = plain appropriation. */
  DETAIL {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return line.coding().detail();
    }
  },
  /** Code of the unit the line belongs to, null where the budget's unit has none. */
  UNIT {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return attributes.unit(line.coding());
    }
  },
  /** 货物, 工程 or 服务 of a procurement line. */
  PROCUREMENT_KIND {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return line instanceof ProcurementLine procurement ? procurement.purchase().kind() : null;
    }
  },
  /** The line itself, see {@link LineKeys}: for tables with a row a line. */
  LINE {
    @Override
    @Nullable String of(Line line, Attributes attributes) {
      return LineKeys.text(line.key());
    }
  };

  abstract @Nullable String of(Line line, Attributes attributes);

  private static boolean carried(Coding coding) {
    return coding.carriedOver() || coding.fund() == Fund.CARRY_OVER;
  }
}
