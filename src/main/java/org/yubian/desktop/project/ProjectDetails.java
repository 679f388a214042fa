package org.yubian.desktop.project;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.desktop.frame.ScreenStrip.Choice;
import org.yubian.desktop.listing.ListDef;
import org.yubian.desktop.listing.ListPane;
import org.yubian.desktop.listing.SectionItems;
import org.yubian.desktop.procurement.NewPurchase;
import org.yubian.desktop.procurement.ProcurementColumns;

/** Everything about the chosen project, one page at a time; a page is made when first shown. */
final class ProjectDetails {
  private static final Messages TEXT = Messages.of(ProjectDetails.class);

  /** Pages about a project. */
  enum Page {
    LINES,
    TARGET,
    YEARS,
    PROCUREMENT
  }

  private final Chosen chosen;
  private final Map<Page, ProjectPage> pages = new EnumMap<>(Page.class);
  private final Label name = new Label();
  private final StackPane centre = new StackPane();
  private final BorderPane node = new BorderPane(centre);
  private Consumer<String> hint = text -> {};
  private Page shown = Page.LINES;

  ProjectDetails(Chosen chosen) {
    this.chosen = chosen;
    name.getStyleClass().add("project-name");
    name.setMinWidth(0);
    node.setTop(
        new ScreenStrip(TEXT.get("project.details"))
            .choice(
                List.of(
                    new Choice<>("project-lines", TEXT.get("project.page.LINES"), Page.LINES),
                    new Choice<>("project-target", TEXT.get("project.page.TARGET"), Page.TARGET),
                    new Choice<>("project-years", TEXT.get("project.page.YEARS"), Page.YEARS),
                    new Choice<>(
                        "project-purchases",
                        TEXT.get("project.page.PROCUREMENT"),
                        Page.PROCUREMENT)),
                this::show)
            .gap()
            .add(name));
    centre.getChildren().setAll(page().node());
  }

  Node node() {
    return node;
  }

  private void show(Page which) {
    if (which == shown || page().finishEditing()) {
      shown = which;
      page().choose();
      centre.getChildren().setAll(page().node());
    }
  }

  private ProjectPage page() {
    return pages.computeIfAbsent(
        shown,
        which -> {
          ProjectPage made = made(which);
          if (made.list() != null) {
            made.list().onHint(text -> hint.accept(text));
          }
          return made;
        });
  }

  private ProjectPage made(Page which) {
    return switch (which) {
      case LINES -> new ProjectPage.OfList(lines());
      case TARGET -> new TargetPane(chosen);
      case YEARS -> new YearsPane(chosen);
      case PROCUREMENT -> new ProjectPage.OfList(purchases());
    };
  }

  private ListPane<ExpenditureLine> lines() {
    ListPane<ExpenditureLine> lines = new ProjectLines(chosen).pane();
    lines.onCurrent(line -> chosen.desk().chooseLine(line.map(ExpenditureLine::key)));
    return lines;
  }

  private ListPane<?> purchases() {
    Desk desk = chosen.desk();
    return new ListPane<>(
        desk,
        "project-procurement-sheet",
        new SectionItems<>(
            desk,
            Section.PROCUREMENT,
            line -> !chosen.isNone() && ProjectItems.names(line, chosen.name())),
        ListDef.of(
            new ProcurementColumns(desk).all(),
            1,
            true,
            new NewPurchase(desk, () -> Optional.of(chosen.name()))));
  }

  /** The list of the page that is shown; null where it has none. */
  @Nullable ListPane<?> list() {
    return page().list();
  }

  void onHint(Consumer<String> listener) {
    hint = listener;
  }

  boolean finishEditing() {
    return page().finishEditing();
  }

  /** Shows another project. */
  void choose() {
    page().choose();
    update();
  }

  /** Shows what follows from an edit. */
  void update() {
    name.setText(chosen.isNone() ? TEXT.get("project.choose") : chosen.name());
    page().update();
  }
}
