package org.yubian.desktop.assets;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.yubian.Messages;
import org.yubian.budget.Assets;
import org.yubian.budget.Edit;
import org.yubian.budget.Part;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.form.Bound;
import org.yubian.desktop.form.Check;
import org.yubian.desktop.form.Field;
import org.yubian.desktop.form.Form;
import org.yubian.desktop.form.FormScreen;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.desktop.listing.PartItems;

/** Makes the screen 资产. */
public final class AssetsScreen {
  private static final Messages TEXT = Messages.of(AssetsScreen.class);

  private final Desk desk;

  private AssetsScreen(Desk desk) {
    this.desk = desk;
  }

  public static FormScreen of(Desk desk) {
    return new AssetsScreen(desk).screen();
  }

  private FormScreen screen() {
    Bound<Assets> assets = new Bound<>(desk, this::assets, this::edit);
    Form<Assets> basic =
        new Form<>(assets)
            .heading(TEXT.get("assets.basic"))
            .field(
                Field.text(
                    "assets-as-of",
                    TEXT.get("assets.as.of"),
                    Check.FREE,
                    Assets::asOf,
                    Assets::withAsOf))
            .field(
                Field.<Assets>text(
                        "assets-vehicles-note",
                        TEXT.get("assets.vehicles.note"),
                        Check.FREE,
                        Assets::vehiclesNote,
                        Assets::withVehiclesNote)
                    .ofLines(3))
            .field(
                Field.<Assets>text(
                        "assets-planned",
                        TEXT.get("assets.planned"),
                        Check.FREE,
                        Assets::plannedPurchases,
                        Assets::withPlannedPurchases)
                    .ofLines(4));
    return new FormScreen(
            new ScreenStrip(TEXT.get("assets.title")).caption(TEXT.get("assets.caption")))
        .column()
        .form(basic)
        .list(TEXT.get("assets.balances"), BalanceList.pane(desk, balances()))
        .column()
        .list(
            TEXT.get("assets.vehicles"),
            new CountedList(
                    List.of(TEXT.get("assets.vehicles.kinds").split("、")),
                    TEXT.get("assets.vehicles.add"))
                .pane(desk, "vehicle-sheet", vehicles()))
        .list(
            TEXT.get("assets.equipment"),
            new CountedList(
                    List.of(TEXT.get("assets.equipment.kinds").split("、")),
                    TEXT.get("assets.equipment.add"))
                .pane(desk, "equipment-sheet", equipment()));
  }

  private Assets assets() {
    return Objects.requireNonNullElse(desk.budget().forms().assets(), Assets.NONE);
  }

  private Edit edit(Assets before, Assets after) {
    return new Edit.ReplacePart<>(Part.ASSETS, desk.budget().forms().assets(), after);
  }

  private PartItems<Counted> vehicles() {
    return items(
        TEXT.get("assets.vehicles"),
        assets -> Counted.vehicles(assets.vehicles()),
        (assets, list) -> assets.withVehicles(Counted.byKind(list)));
  }

  private PartItems<Counted> equipment() {
    return items(
        TEXT.get("assets.equipment"),
        assets -> Counted.equipment(assets.equipment()),
        (assets, list) -> assets.withEquipment(Counted.asEquipment(list)));
  }

  private PartItems<Balance> balances() {
    return items(
        TEXT.get("assets.balances"),
        assets -> Balance.of(assets.balances()),
        (assets, list) -> assets.withBalances(Balance.byName(list)));
  }

  private <T> PartItems<T> items(
      String name, Function<Assets, List<T>> get, BiFunction<Assets, List<T>, Assets> with) {
    return new PartItems<>(
        name,
        () -> get.apply(assets()),
        (before, after) -> edit(assets(), with.apply(assets(), after)));
  }
}
