package org.yubian.desktop.catalogue;

import atlantafx.base.theme.Styles;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.yubian.Messages;
import org.yubian.subject.Subject;
import org.yubian.subject.Validity;

/** The subjects with where they come from and how far they can be trusted. */
final class CatalogueTable {
  private static final Messages TEXT = Messages.of(CatalogueTable.class);

  private final TableView<Subject> view = new TableView<>();

  CatalogueTable(CatalogueModel model) {
    view.setId("catalogue-table");
    view.getStyleClass().add(Styles.DENSE);
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.setPlaceholder(new Label(TEXT.get("catalogue.none")));
    add("code", 92, Subject::code);
    add("name", 250, Subject::name);
    add("budget", 100, subject -> subject.budget().label());
    add("years", 88, subject -> years(subject.validity()));
    add("source", 138, subject -> subject.provenance().source().label());
    add("confidence", 64, subject -> model.confidence(subject).label());
    add(
        "checked",
        96,
        subject ->
            model.confirmation(subject).map(c -> TEXT.get("catalogue.checked", c.by())).orElse(""));
    add("reference", 196, subject -> subject.provenance().reference());
  }

  private void add(String id, double width, Function<Subject, String> text) {
    TableColumn<Subject, String> column = new TableColumn<>(TEXT.get("catalogue.column." + id));
    column.setId("catalogue-" + id);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    view.getColumns().add(column);
  }

  private static String years(Validity validity) {
    if (validity.from() == null && validity.to() == null) {
      return "";
    }
    if (validity.to() == null) {
      return TEXT.get("catalogue.since", String.valueOf(validity.from()));
    }
    return validity.from() == null
        ? TEXT.get("catalogue.until", String.valueOf(validity.to()))
        : TEXT.get(
            "catalogue.between", String.valueOf(validity.from()), String.valueOf(validity.to()));
  }

  TableView<Subject> view() {
    return view;
  }
}
