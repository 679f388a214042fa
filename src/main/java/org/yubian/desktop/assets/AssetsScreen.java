package org.yubian.desktop.assets;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Assets;
import org.yubian.budget.Edit;
import org.yubian.budget.Part;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.form.Bound;
import org.yubian.desktop.form.Check;
import org.yubian.desktop.form.Field;
import org.yubian.desktop.form.Form;
import org.yubian.desktop.form.FormScreen;
import org.yubian.desktop.form.FormTexts;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.desktop.listing.PartItems;

/** Makes the screen 资产. */
public final class AssetsScreen {
  private static final Messages TEXT = Messages.of(AssetsScreen.class);

  private static final String BALANCES = "balance-sheet";
  private static final String VEHICLES = "vehicle-sheet";
  private static final String EQUIPMENT = "equipment-sheet";

  private final Desk desk;

  private AssetsScreen(Desk desk) {
    this.desk = desk;
  }

  public static FormScreen of(Desk desk) {
    return new AssetsScreen(desk).screen();
  }

  private FormScreen screen() {
    Bound<Assets> assets = new Bound<>(desk, this::assets, this::edit);
    Form<Assets> basic = new Form<>(assets).heading(TEXT.get("assets.basic"));
    fields().forEach(basic::field);
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
                .pane(desk, VEHICLES, vehicles()))
        .list(
            TEXT.get("assets.equipment"),
            new CountedList(
                    List.of(TEXT.get("assets.equipment.kinds").split("、")),
                    TEXT.get("assets.equipment.add"))
                .pane(desk, EQUIPMENT, equipment()));
  }

  private static List<Field<Assets>> fields() {
    return List.of(
        Field.text(
            "assets-as-of", TEXT.get("assets.as.of"), Check.FREE, Assets::asOf, Assets::withAsOf),
        Field.<Assets>text(
                "assets-vehicles-note",
                TEXT.get("assets.vehicles.note"),
                Check.FREE,
                Assets::vehiclesNote,
                Assets::withVehiclesNote)
            .ofLines(3),
        Field.<Assets>text(
                "assets-planned",
                TEXT.get("assets.planned"),
                Check.FREE,
                Assets::plannedPurchases,
                Assets::withPlannedPurchases)
            .ofLines(4));
  }

  /** What stands on this screen, with the place of each text. */
  public static Map<Place, List<String>> texts(Desk desk) {
    Assets assets = Objects.requireNonNullElse(desk.budget().forms().assets(), Assets.NONE);
    return new FormTexts(Part.ASSETS)
        .fields(fields(), assets)
        .rows(
            BALANCES,
            Balance.of(assets.balances()),
            each ->
                Stream.of(
                    BalanceList.label(each), desk.display().texts().format(each.amount().fen())))
        .rows(VEHICLES, Counted.vehicles(assets.vehicles()), AssetsScreen::texts)
        .rows(EQUIPMENT, Counted.equipment(assets.equipment()), AssetsScreen::texts)
        .all();
  }

  private static Stream<@Nullable String> texts(Counted counted) {
    return Stream.of(counted.kind(), Integer.toString(counted.count()));
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
