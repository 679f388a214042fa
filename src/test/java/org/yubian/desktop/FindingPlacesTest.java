package org.yubian.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yubian.audit.finding.Target;
import org.yubian.budget.Part;
import org.yubian.budget.Row;
import org.yubian.budget.Section;
import org.yubian.desktop.compared.ComparedBudgets;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.findings.TargetPlaces;

/** A click on a finding leads somewhere, whatever the finding is about. */
@ExtendWith(ApplicationExtension.class)
class FindingPlacesTest {
  private Desk desk;
  private BudgetView view;
  private int compared;

  @Start
  void start(Stage stage) {
    desk = Desks.open(Desks.sample("zengdu-2024"));
    view =
        Desks.show(
            stage,
            desk,
            new WindowCommands() {
              @Override
              public void compare(ComparedBudgets budgets, Runnable changed) {
                compared++;
              }
            });
  }

  private <R extends Row> List<Target> ofList(Section<R> section) {
    List<Target> targets = new ArrayList<>();
    targets.add(new Target.ListRow<>(section, 0));
    List<R> rows = desk.budget().rows(section).toList();
    if (!rows.isEmpty()) {
      targets.add(new Target.ListRow<>(section, rows.getFirst().key()));
      targets.add(new Target.ListRow<>(section, rows.getLast().key()));
    }
    return targets;
  }

  private void leadsTo(FxRobot robot, Target target, String... screens) {
    Place place = TargetPlaces.of(desk.budget(), target).orElseThrow();
    robot.interact(
        () -> {
          view.frame().show("charts");
          desk.go(place);
        });
    assertThat(screens).as(target.toString()).contains(view.frame().currentId());
  }

  @Test
  void 每一部分都有去处(FxRobot robot) {
    for (Part<?> part : Part.ALL) {
      if (part != Part.EXTRAS) {
        leadsTo(
            robot,
            new Target.BudgetPart(part),
            "unit",
            "threepublic",
            "assets",
            "project",
            "function");
      }
    }
    leadsTo(robot, new Target.BudgetPart(Part.DECLARATIONS), "unit");
    leadsTo(robot, new Target.BudgetPart(Part.NARRATIVE), "project");
  }

  @Test
  void 每一清单和其中的行都有去处(FxRobot robot) {
    for (Section<?> section : Section.ALL) {
      for (Target target : ofList(section)) {
        leadsTo(robot, target, "revenue", "function", "project", "procurement");
      }
    }
  }

  @Test
  void 报表和对照的预算有去处(FxRobot robot) {
    leadsTo(robot, new Target.Table("01"), "tables");
    leadsTo(robot, new Target.TableCell("01", 0, 1), "tables");
    robot.interact(() -> desk.go(new Place.Compared()));
    assertThat(compared).isEqualTo(1);
  }

  @Test
  void 没有画面的地方说明去不了(FxRobot robot) {
    robot.interact(() -> desk.go(new Place.OfPart(Part.EXTRAS)));
    assertThat(robot.lookup("#notice").queryAs(Label.class).getText()).contains("没有对应的画面");
  }
}
