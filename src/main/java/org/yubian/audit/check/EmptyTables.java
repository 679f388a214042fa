package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.table.AuditedCell;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.TableRole;

/** Tables of funds without money say so, and those with money do not. */
final class EmptyTables implements Check {
  private static final Messages TEXT = Messages.of(EmptyTables.class);
  private static final Set<TableRole> FUNDS =
      Set.of(TableRole.GOVERNMENT_FUND, TableRole.STATE_CAPITAL);
  private static final Pattern NONE =
      Pattern.compile("(没有|无|未安排|不涉及|未使用).*(安排|预算|支出|拨款|资金|数据|收入|项目)");

  @Override
  public List<String> rules() {
    return List.of("F01", "F02", "F06");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(
        Topic.HEADER, Topic.UNIT, Topic.REVENUES, Topic.EXPENDITURES, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    List<AuditedTable> tables =
        context.shownTables().stream().filter(table -> FUNDS.contains(table.role())).toList();
    if (tables.isEmpty()) {
      rules().forEach(rule -> out.notApplicable(rule, TEXT.get("none.fund.table")));
      return;
    }
    List<AuditedTable> zeros = new ArrayList<>();
    List<AuditedTable> blanks = new ArrayList<>();
    for (AuditedTable table : tables) {
      long money = table.cells().stream().mapToLong(cell -> Math.abs(cell.fen())).max().orElse(0);
      boolean says = table.head().notes().stream().anyMatch(note -> NONE.matcher(note).find());
      if (money == 0 && !says) {
        add(out, "F01", table, TEXT.get("empty.silent", table.place().brief()));
      }
      if (money != 0 && says) {
        String largest = Shown.amount(money);
        add(out, "F02", table, TEXT.get("empty.not", table.place().brief(), largest));
      }
      if (money == 0) {
        boolean written = table.cells().stream().map(AuditedCell::text).anyMatch(t -> !t.isEmpty());
        (written ? zeros : blanks).add(table);
      }
    }
    if (!zeros.isEmpty() && !blanks.isEmpty()) {
      Place place = zeros.getFirst().place();
      out.add(
          out.finding("F06", place)
              .related(List.of(blanks.getFirst().place()))
              .says(
                  TEXT.get("empty.mixed", place.brief(), blanks.getFirst().place().brief()),
                  TEXT.get("empty.mixed.advice")));
    }
  }

  private static void add(Verdicts out, String rule, AuditedTable table, String message) {
    FindingBuilder finding = out.finding(rule, table.place());
    out.add(finding.says(message, TEXT.get("empty.advice")));
  }
}
