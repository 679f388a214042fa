package org.yubian.desktop.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.ledger.Change;
import org.yubian.session.SaveState;

/**
 * Fields one below the other, each with its name before it. A change is taken when Enter is pressed
 * or the focus leaves; Esc puts back what was there; what cannot be taken stays and says why.
 *
 * @param <T> the kind of value the form is about
 */
public final class Form<T> extends GridPane {
  private static final double NAMES = 128;
  private static final double SHORT_NAMES = 84;

  private final Bound<T> bound;
  private final List<Input> inputs = new ArrayList<>();
  private int row;

  public Form(Bound<T> bound) {
    this.bound = bound;
    getStyleClass().add("form");
    ColumnConstraints names = new ColumnConstraints(NAMES);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    fields.setFillWidth(true);
    getColumnConstraints().addAll(names, fields);
    bound
        .desk()
        .listen(
            new DeskListener() {
              @Override
              public void changed(Change change) {
                fill();
              }

              @Override
              public void renewed() {
                fill();
              }

              @Override
              public void saving(SaveState state) {
                if (state instanceof SaveState.ReadOnly) {
                  fill();
                }
              }
            });
  }

  /** Leaves less room for names, where the form stands beside something else. */
  public void narrow() {
    getStyleClass().add("narrow");
    getColumnConstraints().getFirst().setPrefWidth(SHORT_NAMES);
    getColumnConstraints().getFirst().setMinWidth(SHORT_NAMES);
  }

  public Form<T> heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("form-heading");
    add(label, 0, row++, 2, 1);
    return this;
  }

  /** A fixed text that follows from other things. */
  public Form<T> shown(String name, Node value) {
    add(named(name), 0, row);
    add(value, 1, row++);
    return this;
  }

  public Form<T> field(Field<T> field) {
    Input input =
        field.options().isEmpty()
            ? new FieldInput<>(bound, field)
            : new ChoiceInput<>(bound, field);
    inputs.add(input);
    Label name = named(field.name());
    name.setLabelFor(input.control());
    if (field.lines() > 1) {
      GridPane.setValignment(name, VPos.TOP);
    }
    add(name, 0, row);
    add(new VBox(2, input.control(), input.problem()), 1, row++);
    input.fill();
    return this;
  }

  private static Label named(String name) {
    Label label = new Label(name);
    label.getStyleClass().add("form-name");
    return label;
  }

  private void fill() {
    inputs.forEach(Input::fill);
  }

  /** Shows other values, after something else was chosen. */
  public void reset() {
    inputs.forEach(Input::reset);
  }

  /** Puts the keyboard into the first field. */
  public void focus() {
    inputs.stream().findFirst().map(Input::control).ifPresent(Control::requestFocus);
  }

  /**
   * Takes what is being typed.
   *
   * @return false where something cannot be taken
   */
  public boolean finishEditing() {
    boolean taken = true;
    for (Input input : inputs) {
      taken &= input.finish();
    }
    return taken;
  }
}
