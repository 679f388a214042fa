package org.yubian.review.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.Budget;
import org.yubian.review.recognition.Recognition;
import org.yubian.session.WorkbookReader.Oddity;
import org.yubian.session.WorkbookReader.Verification;
import org.yubian.table.StatutoryTables;

/**
 * A budget somebody handed in, with everything that is known of how it came.
 *
 * @param verification null where there was nothing to verify: no workbook, or one from elsewhere
 * @param recognition null unless the workbook carried no budget
 */
public record ReceivedBudget(
    Budget budget,
    StatutoryTables tables,
    List<Oddity> oddities,
    @Nullable Verification verification,
    @Nullable Recognition recognition) {
  public ReceivedBudget {
    oddities = List.copyOf(oddities);
  }
}
