package org.yubian.desktop.expenditure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Coding;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.SumSpec;
import org.yubian.subject.Scheme;

/** By which classification the lines are arranged. */
public enum Arrangement {
  /** 功能分类: 类, 款, 项. */
  FUNCTION(
      Scheme.FUNCTION,
      List.of(Dimension.FUNCTION_CLASS, Dimension.FUNCTION_SECTION, Dimension.FUNCTION)),
  /** 部门预算支出经济分类: 类, 款. */
  DEPARTMENT(Scheme.DEPARTMENT_ECONOMIC, List.of(Dimension.DEPARTMENT_CLASS, Dimension.DEPARTMENT)),
  /** 政府预算支出经济分类: 类, 款. */
  GOVERNMENT(Scheme.GOVERNMENT_ECONOMIC, List.of(Dimension.GOVERNMENT_CLASS, Dimension.GOVERNMENT));

  private final Scheme scheme;
  private final int levels;
  private final SumSpec spec;

  Arrangement(Scheme scheme, List<Dimension> dimensions) {
    this.scheme = scheme;
    this.levels = dimensions.size();
    this.spec = ExpenditureSums.spec("screen.by." + name(), dimensions);
  }

  public Scheme scheme() {
    return scheme;
  }

  /** The sums to be kept for it. */
  public SumSpec spec() {
    return spec;
  }

  /** How many levels of subjects there are above the lines. */
  int levels() {
    return levels;
  }

  /** Whether new lines can be begun below a subject of it. */
  boolean takesLines() {
    return this != GOVERNMENT;
  }

  /** The subject a line stands under. */
  @Nullable String code(Coding coding) {
    return switch (this) {
      case FUNCTION -> coding.function();
      case DEPARTMENT -> coding.departmentEconomic();
      case GOVERNMENT -> coding.governmentEconomic();
    };
  }

  /** Whether a code is of the last level, that of lines. */
  boolean isLast(String code) {
    return code.length() == scheme.lineLevel().digits();
  }
}
