package org.yubian.review.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yubian.budget.Indicator;
import org.yubian.table.pack.FormDef;

/**
 * A performance form found in a workbook.
 *
 * @param def the form of the pack it is
 * @param firstRow of the sheet, counted from 0
 * @param values what stands there, by the name of the placeholder it was printed from, such as
 *     target.annual_goal; amounts as displayed, also by the id of their cell
 * @param indicators from the top
 * @param doubts what keeps it from being sure, in sentences
 */
public record RecognisedForm(
    FormDef def,
    Sureness sureness,
    String sheet,
    int firstRow,
    Map<String, String> values,
    List<Indicator> indicators,
    List<String> doubts) {
  /** Before the name of a cell that prints an amount. */
  static final String AMOUNT = "amount.";

  public RecognisedForm {
    values = Map.copyOf(values);
    indicators = List.copyOf(indicators);
    doubts = List.copyOf(doubts);
  }

  /** The same with one more doubt. */
  RecognisedForm doubtful(String doubt) {
    List<String> more = new ArrayList<>(doubts);
    more.add(doubt);
    return new RecognisedForm(def, Sureness.POSSIBLE, sheet, firstRow, values, indicators, more);
  }
}
