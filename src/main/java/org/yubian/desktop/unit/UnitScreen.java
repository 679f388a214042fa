package org.yubian.desktop.unit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.CodeName;
import org.yubian.budget.Edit;
import org.yubian.budget.Header;
import org.yubian.budget.Part;
import org.yubian.budget.Unit;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.form.Bound;
import org.yubian.desktop.form.Form;
import org.yubian.desktop.form.FormScreen;
import org.yubian.desktop.form.FormTexts;
import org.yubian.desktop.frame.ScreenStrip;
import org.yubian.desktop.listing.Adder;
import org.yubian.desktop.listing.ListDef;
import org.yubian.desktop.listing.ListPane;
import org.yubian.desktop.listing.PartItems;
import org.yubian.desktop.listing.TextColumn;
import org.yubian.desktop.listing.Typed;
import org.yubian.desktop.sheet.SheetColumn;

/** Makes the screen 单位信息. */
public final class UnitScreen {
  private static final Messages TEXT = Messages.of(UnitScreen.class);

  private static final String SUBORDINATES = "subordinate-sheet";

  private UnitScreen() {}

  public static FormScreen of(Desk desk) {
    Bound<Unit> unit =
        new Bound<>(
            desk,
            () -> desk.budget().unit(),
            (before, after) -> new Edit.ReplacePart<>(Part.UNIT, before, after));
    Form<Unit> basic = new Form<>(unit).heading(TEXT.get("unit.basic"));
    UnitFields.basic().forEach(basic::field);
    Form<Unit> staff = new Form<>(unit).heading(TEXT.get("unit.staff"));
    UnitFields.staff().forEach(staff::field);
    Form<Unit> sign = new Form<>(unit).heading(TEXT.get("unit.sign"));
    UnitFields.signOff().forEach(sign::field);
    return new FormScreen(new ScreenStrip(TEXT.get("unit.title")).caption(TEXT.get("unit.caption")))
        .column()
        .form(basic)
        .form(header(desk))
        .list(CeilingList.title(), CeilingList.pane(desk))
        .column()
        .form(staff)
        .form(sign)
        .list(TEXT.get("unit.subordinate"), subordinates(desk));
  }

  /** What stands on this screen, with the place of each text. */
  public static Map<Place, List<String>> texts(Desk desk) {
    Unit unit = desk.budget().unit();
    Map<Place, List<String>> texts =
        new FormTexts(Part.UNIT)
            .fields(UnitFields.basic(), unit)
            .fields(UnitFields.staff(), unit)
            .fields(UnitFields.signOff(), unit)
            .rows(
                SUBORDINATES, unit.subordinateUnits(), each -> Stream.of(each.code(), each.name()))
            .all();
    texts.putAll(
        new FormTexts(Part.HEADER).fields(UnitFields.header(), desk.budget().header()).all());
    texts.putAll(CeilingList.texts(desk));
    return texts;
  }

  private static Form<Header> header(Desk desk) {
    Form<Header> form =
        new Form<>(
                new Bound<>(
                    desk,
                    () -> desk.budget().header(),
                    (before, after) -> new Edit.ReplacePart<>(Part.HEADER, before, after)))
            .heading(TEXT.get("unit.header"));
    Header header = desk.budget().header();
    form.shown(TEXT.get("header.year"), new Label(TEXT.get("header.year.of", header.year())));
    form.shown(TEXT.get("header.template"), new Label(desk.tables().pack().title()));
    UnitFields.header().forEach(form::field);
    return form;
  }

  private static ListPane<CodeName> subordinates(Desk desk) {
    PartItems<CodeName> items =
        new PartItems<>(
            TEXT.get("unit.subordinate"),
            () -> desk.budget().unit().subordinateUnits(),
            (before, after) -> {
              Unit unit = desk.budget().unit();
              return new Edit.ReplacePart<>(Part.UNIT, unit, unit.withSubordinateUnits(after));
            });
    return new ListPane<>(
        desk,
        SUBORDINATES,
        items,
        ListDef.of(
            List.of(
                column("code", 120, CodeName::code, UnitScreen::withCode),
                column("name", 400, CodeName::name, UnitScreen::withName)),
            1,
            false,
            new NewUnit()));
  }

  private static TextColumn<CodeName> column(
      String id,
      int width,
      Function<CodeName, @Nullable String> get,
      BiFunction<CodeName, @Nullable String, Typed<CodeName>> with) {
    return new TextColumn<>(
        SheetColumn.text(id, TEXT.get("unit.subordinate." + id), width), get, with);
  }

  private static Typed<CodeName> withCode(CodeName unit, @Nullable String code) {
    String plain = Objects.requireNonNullElse(code, "");
    return plain.matches("[0-9A-Za-z-]{1,40}")
        ? Typed.of(new CodeName(plain, unit.name(), unit.extras()))
        : Typed.wrong(TEXT.get("form.code.wrong"));
  }

  private static Typed<CodeName> withName(CodeName unit, @Nullable String name) {
    return name == null
        ? Typed.wrong(TEXT.get("form.required", TEXT.get("unit.subordinate.name")))
        : Typed.of(new CodeName(unit.code(), name, unit.extras()));
  }

  /** A new unit begins with its code. */
  private static final class NewUnit implements Adder<CodeName> {
    @Override
    public String invitation() {
      return TEXT.get("unit.subordinate.add");
    }

    @Override
    public Typed<CodeName> begin(String text) {
      return withCode(blank(), text.strip());
    }

    @Override
    public CodeName blank() {
      return UnitFields.subordinate("", "");
    }

    @Override
    public String next() {
      return "name";
    }
  }
}
