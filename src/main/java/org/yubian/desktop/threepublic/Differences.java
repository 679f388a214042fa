package org.yubian.desktop.threepublic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yubian.Messages;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Section;
import org.yubian.budget.ThreePublicItem;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Display;
import org.yubian.desktop.threepublic.ThreePublicFigures.Year;

/** Explains where a declared figure of this year is another than the lines give. */
record Differences(Desk desk) {
  private static final Messages TEXT = Messages.of(Differences.class);

  /**
   * An explanation.
   *
   * @param line to go to; empty where there is none
   */
  record Explained(ThreePublicItem item, String text, Optional<Long> line) {}

  List<Explained> all() {
    List<Explained> found = new ArrayList<>();
    ThreePublicFigures figures = new ThreePublicFigures(desk.ledger());
    for (ThreePublicItem item : ThreePublicItem.values()) {
      if (figures.difference(item, Year.CURRENT) != 0) {
        found.add(explain(figures, item));
      }
    }
    return found;
  }

  private Explained explain(ThreePublicFigures figures, ThreePublicItem item) {
    Display display = desk.display();
    List<String> sentences = new ArrayList<>();
    long derived = figures.derived(item, Year.CURRENT);
    long difference = figures.difference(item, Year.CURRENT);
    sentences.add(
        TEXT.get(
            "threepublic.differs",
            ThreePublicFigures.name(item),
            display.said(Math.addExact(derived, difference)),
            String.join("、", item.economics()),
            display.said(derived),
            display.said(difference)));
    long uncounted = sum(item, false);
    long uncoded = uncoded();
    if (uncounted != 0) {
      sentences.add(TEXT.get("threepublic.uncounted", display.said(uncounted)));
    } else if (difference > 0 && uncoded != 0) {
      sentences.add(TEXT.get("threepublic.uncoded", display.said(uncoded)));
    }
    sentences.add(TEXT.get(difference > 0 ? "threepublic.advice.more" : "threepublic.advice.less"));
    return new Explained(item, String.join("", sentences), first(item));
  }

  /** Lines of the item's subjects that count, or those of other money that do not, in fen. */
  private long sum(ThreePublicItem item, boolean counted) {
    long sum = 0;
    for (ExpenditureLine line : desk.budget().rows(Section.EXPENDITURES)) {
      if (isOf(item, line) && counts(line.coding()) == counted) {
        sum = Math.addExact(sum, line.amount().fen());
      }
    }
    return sum;
  }

  private static boolean isOf(ThreePublicItem item, ExpenditureLine line) {
    String economic = line.coding().departmentEconomic();
    return economic != null && item.economics().contains(economic);
  }

  private static boolean counts(Coding coding) {
    return coding.fund() == Fund.GENERAL_PUBLIC && !coding.carriedOver();
  }

  /** Lines of the general public budget that do not say their economic subject, in fen. */
  private long uncoded() {
    long sum = 0;
    for (ExpenditureLine line : desk.budget().rows(Section.EXPENDITURES)) {
      if (line.coding().departmentEconomic() == null && counts(line.coding())) {
        sum = Math.addExact(sum, line.amount().fen());
      }
    }
    return sum;
  }

  /** The first line of an item, to be looked at. */
  Optional<Long> first(ThreePublicItem item) {
    return desk.budget().rows(Section.EXPENDITURES).stream()
        .filter(line -> isOf(item, line))
        .map(ExpenditureLine::key)
        .findFirst();
  }
}
