package org.yubian.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import org.yubian.Messages;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.listing.Typed;

/** A field that takes one of some texts. */
final class ChoiceInput<T> implements Input {
  private static final Messages TEXT = Messages.of(ChoiceInput.class);

  private final Bound<T> bound;
  private final Field<T> field;
  private final ComboBox<String> box = new ComboBox<>();
  private final Label problem = new Label();
  private boolean filling;

  ChoiceInput(Bound<T> bound, Field<T> field) {
    this.bound = bound;
    this.field = field;
    box.setId(field.id());
    box.getItems().setAll(field.options());
    box.setMaxWidth(Double.MAX_VALUE);
    problem.setVisible(false);
    problem.setManaged(false);
    box.valueProperty().addListener((value, was, is) -> chosen(is));
  }

  private void chosen(String text) {
    if (filling || text == null) {
      return;
    }
    if (field.type().apply(bound.value().get(), text) instanceof Typed.Taken<T> taken) {
      bound
          .put(taken.item(), TEXT.get("form.change", field.name()))
          .ifPresent(why -> bound.desk().tell(Notice.of(why)));
    }
  }

  @Override
  public Control control() {
    return box;
  }

  @Override
  public Node problem() {
    return problem;
  }

  @Override
  public boolean finish() {
    return true;
  }

  @Override
  public void fill() {
    filling = true;
    box.setValue(field.read().apply(bound.value().get()));
    box.setDisable(bound.isReadOnly());
    problem.setText(bound.readOnlyBecause().orElse(""));
    filling = false;
  }
}
