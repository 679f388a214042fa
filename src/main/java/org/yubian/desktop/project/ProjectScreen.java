package org.yubian.desktop.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
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

  @Override
  public boolean go(Place place) {
    if (place instanceof Place.OfProject of) {
      for (Project project : chosen.desk().budget().rows(Section.PROJECTS)) {
        if (project.name().equals(of.name())) {
          node.setCenter(split);
          projects.sheet().goTo(project.key(), "name");
          projects.sheet().requestFocus();
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void onHint(Consumer<String> listener) {
    hint = listener;
    projects.onHint(listener);
    details.onHint(listener);
  }
}
