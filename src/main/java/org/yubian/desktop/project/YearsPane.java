package org.yubian.desktop.project;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.budget.Project;
import org.yubian.budget.ProjectPlan;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.form.Bound;
import org.yubian.desktop.form.Check;
import org.yubian.desktop.form.Field;
import org.yubian.desktop.form.Form;
import org.yubian.desktop.listing.ListPane;
import org.yubian.money.Amount;

/** The chosen project over the years, and what else is known of it. */
final class YearsPane implements ProjectPage {
  private static final Messages TEXT = Messages.of(YearsPane.class);
  private static final double WIDTH = 480;

  private final Chosen chosen;
  private final Form<Project> amounts;
  private final Form<Project> more;
  private final Label previous = new Label();
  private final Label current = new Label();
  private final Label later = new Label();
  private final ScrollPane node = new ScrollPane();

  YearsPane(Chosen chosen) {
    this.chosen = chosen;
    Desk desk = chosen.desk();
    Bound<Project> project =
        new Bound<>(
            desk,
            () -> chosen.project().orElseGet(() -> Project.of(0, "", null)),
            (before, after) -> new Edit.ChangeRow<>(Section.PROJECTS, before, after));
    amounts = new Form<>(project);
    amounts
        .field(
            Field.amount(
                desk,
                "project-total",
                TEXT.get("project.column.total"),
                value -> value.plan().total(),
                (value, amount) -> value.withPlan(value.plan().withTotal(amount))))
        .field(
            Field.amount(
                desk,
                "project-earlier",
                TEXT.get("project.column.earlier"),
                value -> value.plan().earlierYears(),
                (value, amount) -> value.withPlan(value.plan().withEarlierYears(amount))))
        .shown(TEXT.get("project.column.previous"), previous)
        .shown(TEXT.get("project.column.current"), current)
        .shown(TEXT.get("project.column.later"), later);
    later.setId("project-later");
    more = new Form<>(project);
    more.field(
            Field.text(
                "project-nature",
                TEXT.get("project.column.nature"),
                Check.FREE,
                value -> value.plan().nature(),
                (value, text) -> value.withPlan(value.plan().withNature(text))))
        .field(
            Field.text(
                "project-period",
                TEXT.get("project.column.period"),
                Check.FREE,
                value -> value.plan().period(),
                (value, text) -> value.withPlan(value.plan().withPeriod(text))))
        .field(
            Field.text(
                "project-code",
                TEXT.get("project.column.code"),
                Check.CODE,
                Project::code,
                Project::withCode));
    HBox columns = new HBox(amounts, more);
    columns.getStyleClass().add("form-page");
    for (Node column : List.of(amounts, more)) {
      HBox.setHgrow(column, Priority.ALWAYS);
    }
    amounts.setMaxWidth(WIDTH);
    more.setMaxWidth(WIDTH);
    node.setContent(columns);
    node.setFitToWidth(true);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public @Nullable ListPane<?> list() {
    return null;
  }

  @Override
  public boolean finishEditing() {
    return amounts.finishEditing() & more.finishEditing();
  }

  @Override
  public void choose() {
    amounts.reset();
    more.reset();
    update();
  }

  /** Shows what the lines give. */
  @Override
  public void update() {
    Desk desk = chosen.desk();
    String name = chosen.name();
    long now = ProjectSums.of(desk.ledger(), name, ProjectSums.CURRENT);
    previous.setText(text(ProjectSums.of(desk.ledger(), name, ProjectSums.PREVIOUS)));
    current.setText(text(now));
    ProjectPlan plan = chosen.project().map(Project::plan).orElse(ProjectPlan.NONE);
    Amount total = plan.total();
    later.setText(
        total == null
            ? TEXT.get("project.later.unknown")
            : text(
                Math.subtractExact(
                    Math.subtractExact(
                        total.fen(),
                        Objects.requireNonNullElse(plan.earlierYears(), Amount.ZERO).fen()),
                    now)));
  }

  private String text(long fen) {
    return chosen.desk().display().texts().format(fen);
  }
}
