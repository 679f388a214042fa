package org.yubian.desktop.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Edit;
import org.yubian.budget.Indicator;
import org.yubian.budget.OverallPerformance;
import org.yubian.budget.Part;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.form.Bound;
import org.yubian.desktop.form.Check;
import org.yubian.desktop.form.Field;
import org.yubian.desktop.form.Form;
import org.yubian.desktop.listing.ListPane;
import org.yubian.desktop.listing.PartItems;

/** 整体绩效目标 of the unit. */
final class OverallPane {
  private static final Messages TEXT = Messages.of(OverallPane.class);
  private static final List<String> STAFF = List.of("total", "established", "not_established");

  private final Desk desk;
  private final Form<OverallPerformance> form;
  private final ListPane<Indicator> indicators;
  private final SplitPane node = new SplitPane();

  OverallPane(Desk desk) {
    this.desk = desk;
    form = new Form<>(new Bound<>(desk, this::value, this::edit));
    form.narrow();
    form.field(
        Field.<OverallPerformance>text(
                "overall-annual",
                TEXT.get("overall.annual"),
                Check.FREE,
                OverallPerformance::annualGoal,
                OverallPerformance::withAnnualGoal)
            .ofLines(6));
    form.field(
        Field.<OverallPerformance>text(
                "overall-long",
                TEXT.get("overall.long"),
                Check.FREE,
                OverallPerformance::longTermGoal,
                OverallPerformance::withLongTermGoal)
            .ofLines(6));
    STAFF.forEach(key -> form.field(staff(key)));
    PartItems<Indicator> items =
        new PartItems<>(
            TEXT.get("overall.indicators"),
            () -> value().indicators(),
            (before, after) -> edit(value(), value().withIndicators(after)));
    indicators =
        new ListPane<>(desk, "overall-indicator-sheet", items, new IndicatorList(items).def());
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    node.getItems().addAll(scroll, indicators.sheet());
    node.setDividerPositions(0.34);
  }

  private static Field<OverallPerformance> staff(String key) {
    return Field.count(
        "overall-" + key,
        TEXT.get("overall.staff." + key),
        value -> value.staff() == null ? null : value.staff().get(key),
        (value, count) -> withStaff(value, key, count));
  }

  private static OverallPerformance withStaff(
      OverallPerformance value, String key, @Nullable Integer count) {
    Map<String, Integer> staff =
        new LinkedHashMap<>(Objects.requireNonNullElse(value.staff(), Map.of()));
    if (count == null) {
      staff.remove(key);
    } else {
      staff.put(key, count);
    }
    return value.withStaff(staff.isEmpty() ? null : staff);
  }

  private OverallPerformance value() {
    return Objects.requireNonNullElse(desk.budget().forms().overall(), OverallPerformance.NONE);
  }

  private Edit edit(OverallPerformance before, OverallPerformance after) {
    return new Edit.ReplacePart<>(Part.OVERALL_PERFORMANCE, desk.budget().forms().overall(), after);
  }

  Node node() {
    return node;
  }

  ListPane<Indicator> list() {
    return indicators;
  }

  boolean finishEditing() {
    return form.finishEditing() & indicators.sheet().finishEditing();
  }
}
