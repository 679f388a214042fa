package org.yubian.audit.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedCell;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.RowIdentity;
import org.yubian.audit.table.TableRole;
import org.yubian.budget.Category;
import org.yubian.budget.Coding;
import org.yubian.budget.Fund;
import org.yubian.ledger.Dimension;
import org.yubian.money.Percentage;
import org.yubian.subject.Scheme;

/** “其他” subjects that take a large share: not broken down finely enough. */
final class ShareCheck implements Check {
  private static final Messages TEXT = Messages.of(ShareCheck.class);

  /** An amount and where it is first met. */
  private record Part(long fen, Place place) {}

  @Override
  public List<String> rules() {
    return List.of("D09", "D10");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.EXPENDITURES, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    Map<String, Part> economics = new LinkedHashMap<>();
    Map<String, Part> functions = new LinkedHashMap<>();
    if (context.hasLines()) {
      for (LineGroup group : context.lines().groups()) {
        Coding coding = group.coding();
        Place place = group.place(context, TEXT.get("field.amount"));
        if (Category.isBasic(coding.category()) && coding.fund() == Fund.GENERAL_PUBLIC) {
          put(economics, coding.departmentEconomic(), group.fen(), place);
        }
        put(functions, coding.function(), group.fen(), place);
      }
    } else if (context.hasPrinted()) {
      collect(context, TableRole.GENERAL_BASIC, Dimension.DEPARTMENT, 5, economics);
      collect(context, TableRole.EXPENDITURE, Dimension.FUNCTION, 7, functions);
    } else {
      rules().forEach(rule -> out.missing(rule, TEXT.get("missing.lines"), Wanted.EXPENDITURES));
      return;
    }
    economics(context, out, economics);
    functions(context, out, functions);
  }

  private static void put(Map<String, Part> parts, @Nullable String code, long fen, Place place) {
    if (code != null) {
      Part before = parts.get(code);
      parts.put(
          code, before == null ? new Part(fen, place) : new Part(before.fen + fen, before.place));
    }
  }

  private static void collect(
      AuditContext context,
      TableRole role,
      Dimension dimension,
      int digits,
      Map<String, Part> parts) {
    for (AuditedTable table : context.tables().printed()) {
      if (table.role() == role) {
        int row = -1;
        for (AuditedCell cell : table.cells()) {
          RowIdentity identity = table.identity(cell.row(), cell.column());
          String code = identity == null ? null : identity.key().get(dimension);
          // The first amount of a row is its total.
          if (cell.row() != row && code != null && code.length() == digits) {
            put(parts, code, cell.fen(), cell.place());
          }
          row = cell.row();
        }
      }
    }
  }

  private static void economics(AuditContext context, Verdicts out, Map<String, Part> parts) {
    List<String> others = out.rule("D09").texts("economics");
    BigDecimal percent = out.rule("D09").decimal("percent");
    parts.forEach(
        (code, part) -> {
          if (Prefixes.any(others, code)) {
            long whole = sum(parts, code.substring(0, 3));
            add(context, out, "D09", code, part, whole, percent);
          }
        });
  }

  private static void functions(AuditContext context, Verdicts out, Map<String, Part> parts) {
    BigDecimal percent = out.rule("D10").decimal("percent");
    BigDecimal weight = out.rule("D10").decimal("weight");
    long all = sum(parts, "");
    parts.forEach(
        (code, part) -> {
          boolean known = context.find(Scheme.FUNCTION, code).isPresent();
          if (known
              && code.length() == 7
              && code.endsWith("99")
              && exceeds(part.fen, all, weight)) {
            add(context, out, "D10", code, part, sum(parts, code.substring(0, 5)), percent);
          }
        });
  }

  private static long sum(Map<String, Part> parts, String prefix) {
    long sum = 0;
    for (Map.Entry<String, Part> entry : parts.entrySet()) {
      if (entry.getKey().startsWith(prefix)) {
        sum = Math.addExact(sum, entry.getValue().fen);
      }
    }
    return sum;
  }

  private static boolean exceeds(long part, long whole, BigDecimal percent) {
    BigInteger left = BigInteger.valueOf(part).multiply(BigInteger.valueOf(100));
    return new BigDecimal(left).compareTo(percent.multiply(BigDecimal.valueOf(whole))) > 0;
  }

  private static void add(
      AuditContext context,
      Verdicts out,
      String rule,
      String code,
      Part part,
      long whole,
      BigDecimal percent) {
    if (!exceeds(part.fen, whole, percent)) {
      return;
    }
    String share = Percentage.share(part.fen, whole, 2).map(BigDecimal::toPlainString).orElse("");
    List<String> shown = Shown.alike(part.fen, whole);
    String above = code.substring(0, code.length() == 7 ? 5 : 3);
    out.add(
        out.finding(rule, part.place)
            .expected(Side.text("≤ " + percent.toPlainString() + "%"))
            .actual(new Side(part.place, part.fen, share + "%"))
            .arithmetic(shown.getFirst() + " ÷ " + shown.getLast() + " = " + share + "%")
            .says(
                TEXT.get(
                    "share.other",
                    context.subject(code),
                    shown.getFirst(),
                    context.subject(above),
                    shown.getLast(),
                    share),
                TEXT.get("share.other.advice")));
  }
}
