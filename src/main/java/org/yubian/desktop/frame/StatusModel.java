package org.yubian.desktop.frame;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.yubian.Messages;
import org.yubian.budget.Fund;
import org.yubian.budget.ThreePublicItem;
import org.yubian.desktop.desk.Desk;
import org.yubian.ledger.KeySums;
import org.yubian.ledger.SumRow;
import org.yubian.money.AmountFormat;
import org.yubian.session.SaveState;
import org.yubian.table.FigureValues;

/** What the status bar says, read anew each time. */
final class StatusModel {
  private static final Messages TEXT = Messages.of(StatusModel.class);

  private final Desk desk;
  private final ZoneId zone;

  StatusModel(Desk desk, ZoneId zone) {
    this.desk = desk;
    this.zone = zone;
  }

  /**
   * The balance of one fund, or of all.
   *
   * @param name of the fund
   * @param balanced whether nothing is left over or missing
   */
  record Balance(
      String name, String revenue, String expenditure, String difference, boolean balanced) {}

  Balance total() {
    return balance(TEXT.get("status.total"), KeySums.total(desk.ledger()));
  }

  /** The balance of each fund that is used. */
  List<Balance> funds() {
    List<Balance> funds = new ArrayList<>();
    for (Fund fund : Fund.values()) {
      SumRow row = KeySums.of(desk.ledger(), fund);
      if (row.sum(0) != 0 || row.sum(1) != 0) {
        funds.add(balance(fund.label(), row));
      }
    }
    return funds;
  }

  private Balance balance(String name, SumRow row) {
    AmountFormat format = desk.display().texts();
    long difference = Math.subtractExact(row.sum(0), row.sum(1));
    return new Balance(
        name,
        format.format(row.sum(0)),
        format.format(row.sum(1)),
        format.format(difference),
        difference == 0);
  }

  String threePublic() {
    return desk.display().texts().format(threePublic("current"));
  }

  /** Against last year, such as ↑30.00. */
  String threePublicAgainstPrevious() {
    long difference = Math.subtractExact(threePublic("current"), threePublic("previous"));
    AmountFormat format = desk.display().texts();
    if (difference == 0) {
      return TEXT.get("status.same");
    }
    return difference > 0
        ? TEXT.get("status.more", format.format(difference))
        : TEXT.get("status.less", format.format(-difference));
  }

  private long threePublic(String year) {
    FigureValues figures = new FigureValues(desk.ledger());
    long sum = 0;
    for (ThreePublicItem item : ThreePublicItem.values()) {
      sum = Math.addExact(sum, figures.value("three_public." + year + "." + item.key()));
    }
    return sum;
  }

  String saving() {
    return desk.session().saveState().text(zone);
  }

  boolean savingFailed() {
    return desk.session().saveState() instanceof SaveState.Failed;
  }

  String unit() {
    return desk.display().unit().label();
  }
}
