package org.yubian.desktop.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.CodeName;
import org.yubian.budget.Project;
import org.yubian.budget.ProjectPlan;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.listing.AmountColumn;
import org.yubian.desktop.listing.ChoiceColumn;
import org.yubian.desktop.listing.Column;
import org.yubian.desktop.listing.ShownColumn;
import org.yubian.desktop.listing.TextColumn;
import org.yubian.desktop.listing.Typed;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.money.Amount;

/** The columns of the list of projects. */
final class ProjectColumns {
  private static final Messages TEXT = Messages.of(ProjectColumns.class);
  private static final List<String> CATEGORIES = List.of("人员类", "公用经费", "其他运转类", "特定目标类");

  private final Desk desk;
  private final ProjectItems items;

  ProjectColumns(Desk desk, ProjectItems items) {
    this.desk = desk;
    this.items = items;
  }

  List<Column<Project>> all() {
    List<Column<Project>> columns = new ArrayList<>();
    columns.add(name());
    columns.add(
        ChoiceColumn.of(
            text("category", 88), CATEGORIES, Project::category, Project::withCategory));
    columns.add(sum("current", ProjectSums.CURRENT));
    columns.add(sum("fiscal", ProjectSums.FISCAL));
    columns.add(sum("previous", ProjectSums.PREVIOUS));
    columns.add(sum("procurement", ProjectSums.PROCUREMENT));
    columns.add(
        new ShownColumn<>(
            text("performance", 166),
            project -> new TargetState(desk, project).cell(),
            projects -> SheetCell.EMPTY,
            TEXT.get("project.performance.refused")));
    columns.add(plan("earlier", ProjectPlan::earlierYears, ProjectPlan::withEarlierYears));
    columns.add(later());
    columns.add(plan("total", ProjectPlan::total, ProjectPlan::withTotal));
    columns.add(TextColumn.free(text("code", 190), Project::code, Project::withCode));
    columns.add(
        TextColumn.free(
            text("nature", 90),
            project -> project.plan().nature(),
            (project, value) -> project.withPlan(project.plan().withNature(value))));
    columns.add(
        TextColumn.free(
            text("period", 130),
            project -> project.plan().period(),
            (project, value) -> project.withPlan(project.plan().withPeriod(value))));
    columns.add(
        TextColumn.free(
            text("group", 80),
            project -> group(project).code(),
            (project, value) -> withGroup(project, value, group(project).name())));
    columns.add(
        TextColumn.free(
            text("group.name", 130),
            project -> group(project).name(),
            (project, value) -> withGroup(project, group(project).code(), value)));
    columns.add(TextColumn.free(text("unit", 90), Project::unitCode, Project::withUnitCode));
    columns.add(withheld());
    return columns;
  }

  private static SheetColumn text(String id, int width) {
    return SheetColumn.text(id, TEXT.get("project.column." + id), width);
  }

  private static SheetColumn amount(String id) {
    return SheetColumn.amount(id, TEXT.get("project.column." + id), 100);
  }

  private Column<Project> name() {
    return new TextColumn<>(
        text("name", 300),
        Project::name,
        (project, name) -> {
          if (name == null) {
            return Typed.wrong(TEXT.get("form.required", TEXT.get("project.column.name")));
          }
          return !name.equals(project.name()) && items.isTaken(name)
              ? Typed.wrong(TEXT.get("project.taken", name))
              : Typed.of(project.withName(name));
        });
  }

  private Column<Project> sum(String id, int column) {
    return new ShownColumn<>(
        amount(id),
        project -> cell(ProjectSums.of(desk.ledger(), project.name(), column)),
        projects ->
            cell(
                ProjectSums.of(
                    desk.ledger(),
                    projects.stream().map(Project::name).collect(Collectors.toSet()),
                    column)),
        TEXT.get("project.sum.refused"));
  }

  private SheetCell cell(long fen) {
    return SheetCell.amount(desk.display().cells().format(fen), fen);
  }

  private Column<Project> plan(
      String id,
      Function<ProjectPlan, @Nullable Amount> get,
      BiFunction<ProjectPlan, @Nullable Amount, ProjectPlan> with) {
    return new AmountColumn<>(
        amount(id),
        desk,
        project -> get.apply(project.plan()),
        (project, value) -> Typed.of(project.withPlan(with.apply(project.plan(), value))));
  }

  /** What is left for later years where the whole is known. */
  private Column<Project> later() {
    return new ShownColumn<>(
        amount("later"),
        project -> {
          Long later = later(project);
          if (later == null) {
            return SheetCell.EMPTY;
          }
          SheetCell cell = cell(later);
          return later < 0 ? cell.marked(Mark.WARNING, TEXT.get("project.later.negative")) : cell;
        },
        projects -> SheetCell.EMPTY,
        TEXT.get("project.later.refused"));
  }

  /** The whole less earlier years and this year, in fen; null where the whole is not known. */
  private @Nullable Long later(Project project) {
    Amount total = project.plan().total();
    if (total == null) {
      return null;
    }
    long earlier = Objects.requireNonNullElse(project.plan().earlierYears(), Amount.ZERO).fen();
    long current = ProjectSums.of(desk.ledger(), project.name(), ProjectSums.CURRENT);
    return Math.subtractExact(Math.subtractExact(total.fen(), earlier), current);
  }

  private static CodeName group(Project project) {
    return Objects.requireNonNullElse(project.itemGroup(), new CodeName("", ""));
  }

  private static Project withGroup(Project project, @Nullable String code, @Nullable String name) {
    CodeName group =
        new CodeName(
            Objects.requireNonNullElse(code, ""),
            Objects.requireNonNullElse(name, ""),
            group(project).extras());
    boolean none = group.code().isEmpty() && group.name().isEmpty();
    return project.withItemGroup(none ? null : group);
  }

  private static Column<Project> withheld() {
    String yes = TEXT.get("project.withheld.yes");
    return ChoiceColumn.of(
        text("withheld", 76),
        List.of(yes),
        project -> project.withheld() ? yes : null,
        (project, value) -> project.withWithheld(value != null));
  }
}
