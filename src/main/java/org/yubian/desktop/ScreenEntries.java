package org.yubian.desktop;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.yubian.Messages;
import org.yubian.budget.Part;
import org.yubian.budget.Section;
import org.yubian.desktop.assets.AssetsScreen;
import org.yubian.desktop.charts.ChartsScreen;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.expenditure.ExpenditureScreen;
import org.yubian.desktop.figure.SavePicture;
import org.yubian.desktop.findings.LiveAudit;
import org.yubian.desktop.frame.ScreenEntry;
import org.yubian.desktop.intake.IntakeCommands;
import org.yubian.desktop.overview.OverviewScreen;
import org.yubian.desktop.procurement.ProcurementScreen;
import org.yubian.desktop.project.ProjectScreen;
import org.yubian.desktop.revenue.RevenueScreen;
import org.yubian.desktop.tables.TablesScreen;
import org.yubian.desktop.threepublic.ThreePublicScreen;
import org.yubian.desktop.unit.UnitScreen;

/** The screens of a budget's window, in the order in which the navigation lists them. */
final class ScreenEntries {
  private static final Messages TEXT = Messages.of(ScreenEntries.class);

  private ScreenEntries() {}

  /**
   * @param audit whose findings are to be done, too
   * @param window adds screens of its own, and asks where pictures are to be saved
   */
  static List<ScreenEntry> of(
      Desk desk, LiveAudit audit, IntakeCommands intake, WindowCommands window) {
    List<ScreenEntry> screens = new ArrayList<>(ofBudget(desk, audit, intake, window));
    screens.addAll(window.screens(desk));
    return screens;
  }

  private static List<ScreenEntry> ofBudget(
      Desk desk, LiveAudit audit, IntakeCommands intake, SavePicture save) {
    return List.of(
        new ScreenEntry(
            "overview",
            TEXT.get("screen.overview"),
            Feather.COMPASS,
            place -> false,
            () -> new OverviewScreen(desk, audit, save)),
        new ScreenEntry(
            "unit",
            TEXT.get("screen.unit"),
            Feather.HOME,
            place -> isOf(place, Part.UNIT, Part.HEADER, Part.DECLARATIONS),
            () -> UnitScreen.of(desk)),
        new ScreenEntry(
            "revenue",
            TEXT.get("screen.revenue"),
            Feather.LOG_IN,
            place -> place instanceof Place.OfLine line && line.section() == Section.REVENUES,
            () -> new RevenueScreen(desk)),
        new ScreenEntry(
            "function",
            TEXT.get("screen.function"),
            Feather.LAYERS,
            place -> place instanceof Place.OfLine line && line.section() == Section.EXPENDITURES,
            () -> ExpenditureScreen.byFunction(desk, intake)),
        new ScreenEntry(
            "economic",
            TEXT.get("screen.economic"),
            null,
            place -> false,
            () -> ExpenditureScreen.byEconomy(desk, intake)),
        new ScreenEntry(
            "project",
            TEXT.get("screen.project"),
            Feather.FOLDER,
            ProjectScreen::shows,
            () -> new ProjectScreen(desk)),
        new ScreenEntry(
            "procurement",
            TEXT.get("screen.procurement"),
            Feather.SHOPPING_CART,
            place -> place instanceof Place.OfLine line && line.section() == Section.PROCUREMENT,
            () -> new ProcurementScreen(desk)),
        new ScreenEntry(
            "threepublic",
            TEXT.get("screen.threepublic"),
            Feather.PIE_CHART,
            place -> isOf(place, Part.THREE_PUBLIC),
            () -> new ThreePublicScreen(desk, save)),
        new ScreenEntry(
            "assets",
            TEXT.get("screen.assets"),
            Feather.PACKAGE,
            place -> isOf(place, Part.ASSETS),
            () -> AssetsScreen.of(desk)),
        new ScreenEntry(
            "tables",
            TEXT.get("screen.tables"),
            Feather.GRID,
            place -> place instanceof Place.OfTable || place instanceof Place.OfCell,
            () -> new TablesScreen(desk)),
        new ScreenEntry(
            "charts",
            TEXT.get("screen.charts"),
            Feather.BAR_CHART_2,
            place -> false,
            () -> new ChartsScreen(desk, save)));
  }

  private static boolean isOf(Place place, Part<?>... parts) {
    return switch (place) {
      case Place.OfPart of -> List.of(parts).contains(of.part());
      case Place.OfField of -> List.of(parts).contains(of.part());
      default -> false;
    };
  }
}
