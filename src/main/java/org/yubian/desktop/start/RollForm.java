package org.yubian.desktop.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.yubian.Messages;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.help.HelpKey;
import org.yubian.subject.edition.RollItem;
import org.yubian.subject.edition.Successor;

/** The list of subjects that are not what they were last year, to be confirmed one by one. */
final class RollForm {
  private static final Messages TEXT = Messages.of(RollForm.class);

  private final Dialogs dialogs;
  private final Map<String, ComboBox<Optional<Successor>>> choices = new LinkedHashMap<>();
  private final GridPane table = new GridPane();

  RollForm(Dialogs dialogs, List<RollItem> items) {
    this.dialogs = dialogs;
    table.getStyleClass().add("form");
    table.setId("roll-list");
    int row = 0;
    for (RollItem item : items) {
      add(row++, item);
    }
  }

  private void add(int row, RollItem item) {
    switch (item) {
      case RollItem.Renamed renamed ->
          table.addRow(
              row,
              new Label(renamed.renaming().before().toString()),
              new Label(TEXT.get("roll.renamed", renamed.renaming().after().name())));
      case RollItem.Ended ended ->
          table.addRow(
              row,
              new Label(ended.ending().subject().toString()),
              choice(item.code(), ended.ending().successors(), true));
      case RollItem.Unknown unknown ->
          table.addRow(
              row,
              new Label(TEXT.get("roll.unknown", unknown.code())),
              choice(item.code(), unknown.successors(), false));
    }
  }

  /**
   * @param propose whether the likeliest is chosen beforehand
   */
  private ComboBox<Optional<Successor>> choice(
      String code, List<Successor> successors, boolean propose) {
    List<Optional<Successor>> options = new ArrayList<>();
    successors.forEach(each -> options.add(Optional.of(each)));
    options.add(Optional.empty());
    ComboBox<Optional<Successor>> box =
        Choices.box(
            "roll-" + code,
            options,
            option ->
                option
                    .map(s -> TEXT.get("roll.to", s.subject().toString(), s.ground().label()))
                    .orElse(TEXT.get("roll.keep")));
    if (!propose) {
      box.getSelectionModel().selectLast();
    }
    choices.put(code, box);
    return box;
  }

  /**
   * @param confirmed gets new codes by old ones
   */
  void show(Consumer<Map<String, String>> confirmed) {
    ScrollPane scroll = new ScrollPane(table);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(320);
    dialogs.form(
        new Dialogs.Form(
            TEXT.get("roll.title"),
            HelpKey.explain(new VBox(8, Dialogs.text(TEXT.get("roll.message")), scroll), "new"),
            TEXT.get("roll.do"),
            true),
        () -> confirmed.accept(successors()));
  }

  private Map<String, String> successors() {
    Map<String, String> codes = new LinkedHashMap<>();
    choices.forEach(
        (code, box) ->
            box.getValue().ifPresent(successor -> codes.put(code, successor.subject().code())));
    return codes;
  }
}
