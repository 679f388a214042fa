package org.yubian.desktop.review;

import javafx.scene.control.TextArea;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.frame.Command;
import org.yubian.desktop.work.Works;
import org.yubian.review.proposal.LineProposal;
import org.yubian.review.proposal.Proposer;
import org.yubian.subject.SubjectLibrary;

/** The command 由表格生成明细 for a budget that was recognised in a workbook from elsewhere. */
public final class LinesFromTables {
  private static final Messages TEXT = Messages.of(LinesFromTables.class);
  private static final double WIDTH = 820;
  private static final double HEIGHT = 420;

  private final Desk desk;
  private final Dialogs dialogs;
  private final Works works;
  private final SubjectLibrary subjects;

  public LinesFromTables(Desk desk, Dialogs dialogs, Works works, SubjectLibrary subjects) {
    this.desk = desk;
    this.dialogs = dialogs;
    this.works = works;
    this.subjects = subjects;
  }

  public Command command() {
    return new Command(TEXT.get("lines.command"), "", this::propose);
  }

  /** Says that there is the command, in a budget that needs it. */
  public static void hint(Desk desk) {
    if (isWanted(desk.budget()) && desk.readOnlyBecause().isEmpty()) {
      desk.tell(Notice.of(TEXT.get("lines.hint")));
    }
  }

  private static boolean isWanted(Budget budget) {
    return !budget.declarations().tables().isEmpty()
        && budget.rows(Section.REVENUES).isEmpty()
        && budget.rows(Section.EXPENDITURES).isEmpty()
        && budget.rows(Section.PROCUREMENT).isEmpty()
        && budget.rows(Section.PROJECTS).isEmpty();
  }

  private void propose() {
    Budget budget = desk.budget();
    if (desk.readOnlyBecause().isPresent()) {
      desk.tell(Notice.of(desk.readOnlyBecause().get()));
    } else if (!isWanted(budget)) {
      desk.tell(Notice.of(TEXT.get("lines.unwanted")));
    } else {
      works.start(
          TEXT.get("lines.running"),
          progress -> Proposer.of(budget, desk.tables().pack(), subjects),
          proposal -> ask(budget, proposal),
          refusal -> desk.tell(Notice.of(refusal)));
    }
  }

  private void ask(Budget before, LineProposal proposal) {
    TextArea report = new TextArea(String.join("\n", proposal.report()));
    report.setId("lines-report");
    report.setEditable(false);
    report.setWrapText(true);
    report.setPrefSize(WIDTH, HEIGHT);
    dialogs
        .form(
            new Dialogs.Form(TEXT.get("lines.title"), report, TEXT.get("lines.verb"), false),
            () -> accept(before, proposal))
        .setDisable(proposal.counts().isNothing());
  }

  private void accept(Budget before, LineProposal proposal) {
    desk.apply(proposal.edit(before))
        .ifPresentOrElse(
            refusal -> desk.tell(Notice.of(refusal)),
            () -> desk.tell(Notice.done(TEXT.get("lines.done"))));
  }
}
