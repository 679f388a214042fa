package org.yubian.desktop.findings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.Answers;
import org.yubian.audit.finding.Evidence;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.AuditAnswer;

/** All of the chosen finding: both sides, the arithmetic, what to do, and the means to do it. */
final class FindingDetail extends ScrollPane {
  private static final Messages TEXT = Messages.of(FindingDetail.class);
  private static final int MOST_PLACES = 12;
  private static final int MOST_PARTS = 50;

  private final FindingsModel model;
  private final VBox content = new VBox();
  private final TextArea reason = new TextArea();
  private @Nullable Finding shown;

  FindingDetail(FindingsModel model) {
    this.model = model;
    content.getStyleClass().add("finding-detail");
    reason.setWrapText(true);
    reason.setPrefRowCount(2);
    reason.setId("finding-reason");
    setFitToWidth(true);
    setContent(content);
  }

  /** Shows a finding anew, keeping a reason that is being written. */
  void show(Finding finding) {
    boolean same =
        shown != null
            && shown.rule().id().equals(finding.rule().id())
            && shown.place().text().equals(finding.place().text());
    AuditAnswer answer = model.answer(finding);
    if (!same || answer != null) {
      reason.setText(answer == null ? "" : answer.text());
    }
    shown = finding;
    content.getChildren().setAll(soft(finding.place().toString()));
    evidence(finding.evidence());
    content.getChildren().add(text(finding.wording().advice()));
    content.getChildren().add(buttons(finding));
    if (Answers.mayBeAnswered(finding) && !model.isReadOnly()) {
      answer(finding, answer);
    }
    if (finding.reach().parts().isEmpty()) {
      related(finding.reach().related());
    } else {
      parts(finding.reach().parts());
    }
    if (!finding.reach().rules().isEmpty()) {
      content
          .getChildren()
          .add(soft(TEXT.get("finding.rules", String.join("、", finding.reach().rules()))));
    }
  }

  private void evidence(Evidence evidence) {
    GridPane sides = new GridPane();
    sides.getStyleClass().add("finding-sides");
    side(sides, TEXT.get("finding.expected"), evidence.expected());
    side(sides, TEXT.get("finding.actual"), evidence.actual());
    Long difference = evidence.difference();
    if (difference != null && difference != 0) {
      side(sides, TEXT.get("finding.difference"), Side.text(Shown.amount(difference)));
    }
    if (!sides.getChildren().isEmpty()) {
      content.getChildren().add(sides);
    }
    if (!evidence.arithmetic().isEmpty()) {
      content.getChildren().add(soft(evidence.arithmetic()));
    }
  }

  private static void side(GridPane sides, String name, @Nullable Side side) {
    if (side != null && !side.shown().isBlank()) {
      Label figure = text(side.shown());
      figure.getStyleClass().add("finding-figure");
      sides.addRow(sides.getRowCount(), soft(name), figure);
    }
  }

  private Node buttons(Finding finding) {
    Button go = new Button(TEXT.get("finding.go"));
    go.setId("finding-go");
    go.setOnAction(event -> model.go(finding.place()));
    HBox buttons = new HBox(6, go);
    if (finding.reach().fix() != null && !model.isReadOnly()) {
      Button fix = new Button(TEXT.get("finding.fix"));
      fix.setId("finding-fix");
      fix.getStyleClass().add("accent");
      fix.setOnAction(event -> model.fix(finding));
      buttons.getChildren().add(fix);
    }
    return buttons;
  }

  private void related(List<Place> places) {
    if (places.isEmpty()) {
      return;
    }
    content.getChildren().add(soft(TEXT.get("finding.related", places.size())));
    for (Place place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
      content.getChildren().add(link(place.text(), place));
    }
    more(places.size() - MOST_PLACES);
  }

  /** What a finding made of others is made of. */
  private void parts(List<Finding> parts) {
    content.getChildren().add(soft(TEXT.get("finding.parts", parts.size())));
    for (Finding part : parts.subList(0, Math.min(MOST_PARTS, parts.size()))) {
      content.getChildren().add(link(part.wording().message(), part.place()));
    }
    more(parts.size() - MOST_PARTS);
  }

  private void more(int left) {
    if (left > 0) {
      content.getChildren().add(soft(TEXT.get("finding.more", left)));
    }
  }

  private Hyperlink link(String text, Place place) {
    Hyperlink link = new Hyperlink(text);
    link.setWrapText(true);
    link.setOnAction(event -> model.go(place));
    return link;
  }

  private void answer(Finding finding, @Nullable AuditAnswer answer) {
    boolean explain = finding.level() == FindingLevel.EXPLAIN;
    reason.setPromptText(
        explain ? TEXT.get("finding.explain.prompt") : TEXT.get("finding.ignore.prompt"));
    Button save = new Button(explain ? TEXT.get("finding.explain") : TEXT.get("finding.ignore"));
    save.setId("finding-answer");
    save.disableProperty().bind(reason.textProperty().map(String::isBlank));
    save.setOnAction(event -> model.answer(finding, reason.getText()));
    HBox buttons = new HBox(6, save);
    if (answer != null) {
      Button withdraw = new Button(TEXT.get("finding.withdraw"));
      withdraw.setOnAction(event -> model.answer(finding, ""));
      buttons.getChildren().add(withdraw);
    }
    content.getChildren().addAll(reason, buttons);
  }

  private static Label text(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static Label soft(String text) {
    Label label = text(text);
    label.getStyleClass().add("finding-soft");
    return label;
  }
}
