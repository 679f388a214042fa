package org.yubian.review.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.CodeName;
import org.yubian.budget.Coding;
import org.yubian.budget.Extras;
import org.yubian.budget.Fund;
import org.yubian.budget.Line;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Purchase;
import org.yubian.ledger.Dimension;
import org.yubian.ledger.Source;
import org.yubian.money.Amount;
import org.yubian.review.recognition.Figures;
import org.yubian.table.pack.ColumnDef;

/** The purchases of a procurement table that has a row for each. */
final class Purchases {
  private static final BigDecimal FEN = BigDecimal.valueOf(100);

  private final List<Row> rows = new ArrayList<>();

  /**
   * @param amounts in fen, by what they count
   */
  private record Row(Map<String, String> values, Map<Source, Long> amounts) {}

  void read(Given table, List<ColumnDef.Leaf> leaves, List<ReadRow> found) {
    for (ReadRow row : found) {
      boolean line = row.keys().stream().anyMatch(key -> key.dimension() == Dimension.LINE);
      if (line) {
        Map<Source, Long> amounts = new EnumMap<>(Source.class);
        for (int i = 0; i < leaves.size(); i++) {
          Long amount = Evidence.amount(table.rows().get(row.index()).get(i), table.fen());
          if (leaves.get(i).content() instanceof ColumnDef.Content.Sum sum && amount != null) {
            amounts.putIfAbsent(sum.source(), amount);
          }
        }
        rows.add(new Row(row.values(), amounts));
      }
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * @param fund of those that do not say theirs; null where it is not known
   * @return nothing where the fund of any is not known
   */
  List<Line> lines(@Nullable Fund fund) {
    List<Line> lines = new ArrayList<>();
    for (Row row : rows) {
      Fund own = Fund.byLabel(row.values().getOrDefault("fund", "")).orElse(fund);
      if (own == null) {
        return List.of();
      }
      lines.add(line(row, own));
    }
    return lines;
  }

  private static Line line(Row row, Fund fund) {
    Map<String, String> values = row.values();
    Coding coding =
        new Coding(
            text(values, "function.code"),
            text(values, "department.code"),
            null,
            "",
            text(values, values.containsKey("project") ? "project" : "project.name"),
            fund,
            null,
            text(values, "unit.code"),
            false);
    String code = text(values, "item.code");
    String name = text(values, "item.name");
    Purchase purchase =
        new Purchase(
            text(values, "kind"),
            code == null && name == null
                ? null
                : new CodeName(
                    Objects.requireNonNullElse(code, ""), Objects.requireNonNullElse(name, "")),
            text(values, "quantity"),
            yuan(text(values, "unit_price")),
            text(values, "measure"),
            text(values, "fund_source"),
            text(values, "fund_nature"),
            amount(row, Source.PROCUREMENT_SME),
            amount(row, Source.PROCUREMENT_MICRO));
    Amount amount = Amount.ofFen(row.amounts().getOrDefault(Source.PROCUREMENT, 0L));
    return new ProcurementLine(0, coding, amount, purchase, Extras.NONE);
  }

  private static @Nullable String text(Map<String, String> values, String name) {
    String text = values.get(name);
    return text == null || text.isEmpty() ? null : text;
  }

  /** Nothing is shown where nothing is known. */
  private static @Nullable Amount amount(Row row, Source source) {
    long fen = row.amounts().getOrDefault(source, 0L);
    return fen == 0 ? null : Amount.ofFen(fen);
  }

  private static @Nullable Amount yuan(@Nullable String text) {
    Long fen = text == null ? null : Evidence.amount(text, FEN);
    return fen == null || Figures.value(String.valueOf(text)) == null ? null : Amount.ofFen(fen);
  }
}
