package org.yubian.desktop.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.Target;
import org.yubian.desktop.desk.Desk;

/** The dock's page of the audit: findings by level and table, and all of the chosen one. */
public final class FindingsPage {
  private static final double LIST_SHARE = 0.5;

  private final FindingsModel model;
  private final ListView<FindingRow> list = new ListView<>();
  private final Label summary = new Label();
  private final Label verdict = new Label();
  private final FindingDetail detail;
  private final Hyperlink compared = new Hyperlink();
  private final SplitPane split = new SplitPane();
  private final VBox node;
  private boolean filling;

  /**
   * @param today the date an explanation is given
   */
  public FindingsPage(Desk desk, LiveAudit audit, Supplier<LocalDate> today) {
    model = new FindingsModel(desk, audit, today);
    detail = new FindingDetail(model);
    summary.getStyleClass().addAll("finding-summary", "finding-soft");
    summary.setWrapText(true);
    summary.setId("findings-summary");
    compared.setId("findings-compared");
    compared.getStyleClass().add("finding-compared");
    compared.setWrapText(true);
    compared.setOnAction(event -> model.go(new Target.Compared()));
    verdict.getStyleClass().add("empty");
    list.setId("findings");
    list.getStyleClass().add("findings");
    list.setCellFactory(view -> new FindingCell(this::clicked));
    list.getSelectionModel().selectedItemProperty().addListener((item, was, is) -> chosen(is));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            model.chosen().ifPresent(finding -> model.go(finding.place()));
            event.consume();
          }
        });
    split.setOrientation(Orientation.VERTICAL);
    split.getItems().add(new StackPane(list, verdict));
    node = new VBox(summary, compared, split);
    VBox.setVgrow(split, Priority.ALWAYS);
    audit.listen(this::refresh);
    refresh();
  }

  public Node node() {
    return node;
  }

  private void clicked(FindingRow row) {
    switch (row) {
      case FindingRow.Heading heading -> {
        model.fold(heading.part());
        refresh();
      }
      case FindingRow.Found found -> model.go(found.finding().place());
      case FindingRow.Answered answered -> model.go(answered.finding().place());
      case FindingRow.Unchecked unchecked -> model.go(unchecked.target());
      case FindingRow.Group group -> {}
    }
  }

  private void chosen(FindingRow row) {
    if (!filling) {
      model.choose(finding(row).orElse(null));
      showDetail();
    }
  }

  private static Optional<Finding> finding(FindingRow row) {
    return switch (row) {
      case FindingRow.Found found -> Optional.of(found.finding());
      case FindingRow.Answered answered -> Optional.of(answered.finding());
      case null, default -> Optional.empty();
    };
  }

  private void refresh() {
    filling = true;
    List<FindingRow> rows = model.rows();
    if (!rows.equals(list.getItems())) {
      list.getItems().setAll(rows);
    }
    Optional<Finding> chosen = model.chosen();
    list.getSelectionModel().clearSelection();
    for (FindingRow row : rows) {
      if (chosen.isPresent() && finding(row).equals(chosen)) {
        list.getSelectionModel().select(row);
      }
    }
    summary.setText(model.summary());
    compared.setText(model.compared());
    verdict.setText(model.verdict());
    filling = false;
    showDetail();
  }

  private void showDetail() {
    Optional<Finding> chosen = model.chosen();
    chosen.ifPresent(detail::show);
    if (chosen.isPresent() && split.getItems().size() == 1) {
      split.getItems().add(detail);
      split.setDividerPositions(LIST_SHARE);
      list.scrollTo(list.getSelectionModel().getSelectedIndex());
    } else if (chosen.isEmpty()) {
      split.getItems().remove(detail);
    }
  }
}
