package org.yubian.desktop.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Part;
import org.yubian.budget.PerformanceTarget;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.DeskListener;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.frame.Screen;
import org.yubian.desktop.frame.ScreenAction;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.desktop.frame.ScreenStrip.Choice;
import org.yubian.desktop.listing.ListDef;
import org.yubian.desktop.listing.ListPane;
import org.yubian.ledger.Change;

/** 项目与绩效 on screen: the projects above, the chosen one below. */
public final class ProjectScreen implements Screen {
  private static final Messages TEXT = Messages.of(ProjectScreen.class);

  private final Chosen chosen;
  private final ListPane<Project> projects;
  private final ProjectDetails details;
  private @Nullable OverallPane overall;
  private Consumer<String> hint = text -> {};
  private final SplitPane split = new SplitPane();
  private final BorderPane node = new BorderPane();

  public ProjectScreen(Desk desk) {
    chosen = new Chosen(desk);
    ProjectItems items = new ProjectItems(desk);
    projects =
        new ListPane<>(
            desk,
            "project-sheet",
            items,
            ListDef.of(new ProjectColumns(desk, items).all(), 1, true, new NewProject(items)));
    details = new ProjectDetails(chosen);
    projects.onCurrent(this::choose);
    split.setOrientation(Orientation.VERTICAL);
    split.getItems().addAll(projects.sheet(), details.node());
    split.setDividerPositions(0.42);
    node.setTop(
        new ScreenStrip(TEXT.get("project.title"))
            .gap()
            .choice(
                List.of(
                    new Choice<>("project-list", TEXT.get("project.list"), false),
                    new Choice<>("project-overall", TEXT.get("project.overall"), true)),
                this::showOverall)
            .gap()
            .caption(TEXT.get("project.caption")));
    node.setCenter(split);
    desk.listen(
        new DeskListener() {
          @Override
          public void changed(Change change) {
            details.update();
          }

          @Override
          public void renewed() {
            details.update();
          }
        });
    projects.sheet().goTo(firstKey(), "name");
  }

  private Object firstKey() {
    return Optional.ofNullable(chosen.desk().budget().rows(Section.PROJECTS).first())
        .<Object>map(Project::key)
        .orElse("+");
  }

  /** The row where a project begins is none; then the last project stays in sight. */
  private void choose(Optional<Project> project) {
    if (project.isPresent() && chosen.choose(project)) {
      details.choose();
    }
  }

  private void showOverall(boolean whole) {
    if (finishEditing()) {
      node.setCenter(whole ? overall().node() : split);
    }
  }

  private OverallPane overall() {
    OverallPane made = overall;
    if (made == null) {
      made = new OverallPane(chosen.desk());
      made.list().onHint(text -> hint.accept(text));
      overall = made;
    }
    return made;
  }

  private boolean isOverall() {
    return !split.equals(node.getCenter());
  }

  @Override
  public Set<ScreenAction> actions() {
    return projects.actions();
  }

  /** Acts on the list that has the keyboard. */
  @Override
  public void act(ScreenAction action) {
    ListPane<?> below = isOverall() ? overall().list() : details.list();
    if (below != null && (isOverall() || below.sheet().isFocused())) {
      below.act(action);
    } else if (!isOverall()) {
      projects.act(action);
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    (isOverall() ? overall().list() : projects).sheet().requestFocus();
  }

  @Override
  public boolean finishEditing() {
    return isOverall()
        ? overall().finishEditing()
        : projects.sheet().finishEditing() && details.finishEditing();
  }

  /** Whether a place can be gone to here. */
  public static boolean shows(Place place) {
    return switch (place) {
      case Place.OfProject project -> true;
      case Place.OfLine line ->
          line.section() == Section.PROJECTS || line.section() == Section.PERFORMANCE_TARGETS;
      case Place.OfPart of -> of.part() == Part.OVERALL_PERFORMANCE;
      default -> false;
    };
  }

  @Override
  public boolean go(Place place) {
    if (!shows(place)) {
      return false;
    }
    return switch (place) {
      case Place.OfProject of -> goTo(of.name());
      case Place.OfLine line when line.section() == Section.PROJECTS -> {
        Project project = chosen.desk().budget().rows(Section.PROJECTS).find(line.key());
        yield project != null && goTo(project.name());
      }
      case Place.OfLine line -> {
        PerformanceTarget target =
            chosen.desk().budget().rows(Section.PERFORMANCE_TARGETS).find(line.key());
        boolean found = target != null && goTo(target.project());
        if (found) {
          press("#project-target");
        }
        yield found;
      }
      default -> {
        press("#project-overall");
        yield true;
      }
    };
  }

  private boolean goTo(String name) {
    for (Project project : chosen.desk().budget().rows(Section.PROJECTS)) {
      if (project.name().equals(name)) {
        if (isOverall()) {
          press("#project-list");
        }
        projects.sheet().goTo(project.key(), "name");
        projects.sheet().requestFocus();
        return true;
      }
    }
    return false;
  }

  private void press(String id) {
    if (node.lookup(id) instanceof ToggleButton button) {
      button.fire();
    }
  }

  @Override
  public void onHint(Consumer<String> listener) {
    hint = listener;
    projects.onHint(listener);
    details.onHint(listener);
  }
}
