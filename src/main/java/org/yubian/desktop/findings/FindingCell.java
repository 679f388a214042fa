package org.yubian.desktop.findings;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yubian.Messages;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.Target;

/** A row of the list of findings: a heading, a table, or a finding in a sentence. */
final class FindingCell extends ListCell<FindingRow> {
  private static final Messages TEXT = Messages.of(FindingCell.class);
  private static final double MARGINS = 26;

  private final Consumer<FindingRow> clicked;

  /**
   * @param clicked told which row was clicked
   */
  FindingCell(Consumer<FindingRow> clicked) {
    this.clicked = clicked;
    setPrefWidth(0); // so that sentences wrap instead of making the list scroll
    setOnMouseClicked(
        event -> {
          FindingRow row = getItem();
          if (row != null) {
            this.clicked.accept(row);
          }
        });
  }

  @Override
  protected void updateItem(@Nullable FindingRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().removeIf(style -> style.startsWith("finding-"));
    setText(null);
    setGraphic(empty || row == null ? null : content(row));
  }

  private Node content(FindingRow row) {
    return switch (row) {
      case FindingRow.Heading heading -> heading(heading);
      case FindingRow.Group group -> {
        getStyleClass().add("finding-group");
        yield wrapped(group.title(), "finding-group-title");
      }
      case FindingRow.Found found -> {
        getStyleClass().add("finding-" + found.finding().level().name().toLowerCase(Locale.ROOT));
        yield finding(found.finding(), "");
      }
      case FindingRow.Answered answered -> {
        getStyleClass().add("finding-answered");
        yield finding(answered.finding(), TEXT.get("findings.because", answered.answer().text()));
      }
      case FindingRow.Unchecked unchecked -> {
        getStyleClass().add("finding-unchecked");
        yield unchecked(unchecked);
      }
    };
  }

  private Node heading(FindingRow.Heading heading) {
    String style = heading.part().name().toLowerCase(Locale.ROOT);
    getStyleClass().addAll("finding-heading", "finding-heading-" + style);
    FontIcon arrow = new FontIcon(heading.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
    Label title = new Label(TEXT.get("findings.heading", heading.title(), heading.count()));
    HBox line = new HBox(4, arrow, title);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node finding(Finding finding, String more) {
    VBox lines = new VBox(1, wrapped(finding.wording().message(), "finding-text"));
    if (!more.isEmpty()) {
      lines.getChildren().add(wrapped(more, "finding-soft"));
    }
    int parts = finding.reach().parts().size();
    int related = parts == 0 ? finding.reach().related().size() : parts - 1;
    String rule = TEXT.get("findings.of", finding.rule().id(), finding.rule().title());
    String text = related == 0 ? rule : TEXT.get("findings.places", rule, related + 1);
    lines.getChildren().add(wrapped(text, "finding-soft"));
    return lines;
  }

  private Node unchecked(FindingRow.Unchecked unchecked) {
    VBox lines = new VBox(1, wrapped(unchecked.reason(), "finding-text"));
    Label rules = new Label(String.join(" ", unchecked.rules()));
    rules.getStyleClass().add("finding-soft");
    HBox below = new HBox(8, rules);
    if (!(unchecked.target() instanceof Target.None)) {
      boolean choice = unchecked.target() instanceof Target.Compared;
      Label way = new Label(TEXT.get(choice ? "findings.choose" : "findings.enter"));
      way.getStyleClass().add("finding-way");
      way.setMinWidth(USE_PREF_SIZE);
      below.getChildren().add(way);
    }
    lines.getChildren().add(below);
    return lines;
  }

  private Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    label.maxWidthProperty().bind(widthProperty().subtract(MARGINS));
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
