package org.yubian.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Coding;
import org.yubian.money.Amount;
import org.yubian.review.BudgetComparison;
import org.yubian.review.CellDifference;
import org.yubian.review.LineDifference;
import org.yubian.review.LineKey;
import org.yubian.table.Cell;

/** A comparison for programs. Names within a line's key are those of the exchange format. */
final class ComparisonJson {
  private static final int FEN = 2;

  private ComparisonJson() {}

  static String of(BudgetComparison comparison) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("lines", comparison.lines().stream().map(ComparisonJson::line).toList());
    all.put("cells", comparison.cells().stream().map(ComparisonJson::cell).toList());
    return JsonText.of(all);
  }

  private static Map<String, @Nullable Object> line(LineDifference line) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("key", key(line.key()));
    map.put("before", yuan(line.before()));
    map.put("after", yuan(line.after()));
    map.put("difference", BigDecimal.valueOf(line.fen(), FEN).toPlainString());
    return map;
  }

  private static Map<String, @Nullable Object> key(LineKey key) {
    Coding coding = key.coding();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    switch (key.list()) {
      case REVENUE -> {
        map.put("list", "revenues");
        map.put("source", coding.fund().label());
      }
      case PROCUREMENT -> {
        map.put("list", "procurement");
        map.put("function", coding.function());
        map.put("department_economic", coding.departmentEconomic());
        map.put("project", coding.project());
        map.put("fund", coding.fund().label());
      }
      default -> {
        map.put("list", "expenditures");
        map.put("function", coding.function());
        map.put("department_economic", coding.departmentEconomic());
        map.put("government_economic", coding.governmentEconomic());
        map.put("category", coding.category());
        map.put("project", coding.project());
        map.put("fund", coding.fund().label());
      }
    }
    map.put("detail", coding.detail());
    map.put("carried_over", coding.carriedOver());
    map.put("unit_code", coding.unitCode());
    map.put("ordinal", key.ordinal());
    return map;
  }

  private static Map<String, @Nullable Object> cell(CellDifference cell) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("table", cell.table().number());
    map.put("row", cell.row());
    map.put("column", cell.column());
    map.put("before", text(cell.before()));
    map.put("after", text(cell.after()));
    return map;
  }

  private static @Nullable String yuan(@Nullable Amount amount) {
    return amount == null ? null : amount.toYuanString();
  }

  private static @Nullable String text(@Nullable Cell cell) {
    return cell == null ? null : cell.text();
  }
}
