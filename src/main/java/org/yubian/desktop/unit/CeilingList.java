package org.yubian.desktop.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Ceiling;
import org.yubian.budget.Declarations;
import org.yubian.budget.Edit;
import org.yubian.budget.Fund;
import org.yubian.budget.Part;
import org.yubian.budget.Project;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Place;
import org.yubian.desktop.form.FormTexts;
import org.yubian.desktop.listing.Adder;
import org.yubian.desktop.listing.AmountColumn;
import org.yubian.desktop.listing.ChoiceColumn;
import org.yubian.desktop.listing.Column;
import org.yubian.desktop.listing.ListDef;
import org.yubian.desktop.listing.ListPane;
import org.yubian.desktop.listing.PartItems;
import org.yubian.desktop.listing.Typed;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.money.Amount;

/** The list of 控制数: by fund, by project, or both. */
final class CeilingList {
  private static final Messages TEXT = Messages.of(CeilingList.class);
  private static final List<String> FUNDS = funds();

  private static final String ID = "ceiling-sheet";

  private CeilingList() {}

  /** What stands in the list, with the place of each text. */
  static Map<Place, List<String>> texts(Desk desk) {
    return new FormTexts(Part.DECLARATIONS)
        .rows(
            ID,
            desk.budget().declarations().ceilings(),
            each ->
                Stream.of(
                    each.fund() == null ? "" : each.fund().label(),
                    each.project(),
                    desk.display().texts().format(each.amount().fen())))
        .all();
  }

  /** Carried-over money is last year's and has no ceiling. */
  private static List<String> funds() {
    return Arrays.stream(Fund.values())
        .filter(fund -> fund != Fund.CARRY_OVER)
        .map(Fund::label)
        .toList();
  }

  static String title() {
    return TEXT.get("unit.ceilings");
  }

  static ListPane<Ceiling> pane(Desk desk) {
    Column<Ceiling> fund =
        ChoiceColumn.of(
            SheetColumn.text("fund", TEXT.get("unit.ceilings.fund"), 180),
            FUNDS,
            ceiling -> ceiling.fund() == null ? null : ceiling.fund().label(),
            (ceiling, label) ->
                new Ceiling(fund(label), ceiling.project(), ceiling.amount(), ceiling.extras()));
    Column<Ceiling> project =
        ChoiceColumn.open(
            SheetColumn.text("project", TEXT.get("unit.ceilings.project"), 240),
            ceiling -> desk.budget().rows(Section.PROJECTS).stream().map(Project::name).toList(),
            Ceiling::project,
            (ceiling, name) ->
                new Ceiling(ceiling.fund(), name, ceiling.amount(), ceiling.extras()));
    Column<Ceiling> amount =
        new AmountColumn<>(
            SheetColumn.amount("amount", TEXT.get("unit.ceilings.amount"), 120),
            desk,
            Ceiling::amount,
            (ceiling, value) ->
                Typed.of(
                    new Ceiling(
                        ceiling.fund(),
                        ceiling.project(),
                        Objects.requireNonNullElse(value, Amount.ZERO),
                        ceiling.extras())));
    return new ListPane<>(
        desk,
        ID,
        items(desk),
        ListDef.of(List.of(fund, project, amount), 1, false, new NewCeiling()));
  }

  private static PartItems<Ceiling> items(Desk desk) {
    return new PartItems<>(
        title(),
        () -> desk.budget().declarations().ceilings(),
        (before, after) -> {
          Declarations all = desk.budget().declarations();
          return new Edit.ReplacePart<>(Part.DECLARATIONS, all, all.withCeilings(after));
        });
  }

  private static @Nullable Fund fund(@Nullable String label) {
    return Optional.ofNullable(label).flatMap(Fund::byLabel).orElse(null);
  }

  /** A new one begins with its fund. */
  private static final class NewCeiling implements Adder<Ceiling> {
    @Override
    public String invitation() {
      return TEXT.get("unit.ceilings.add");
    }

    @Override
    public List<Suggestion> suggestions(String text) {
      return FUNDS.stream()
          .filter(label -> label.contains(text.strip()))
          .map(label -> new Suggestion(label, label, ""))
          .toList();
    }

    @Override
    public Typed<Ceiling> begin(String text) {
      List<String> meant = FUNDS.stream().filter(label -> label.contains(text.strip())).toList();
      return meant.size() == 1 || FUNDS.contains(text.strip())
          ? Typed.of(
              new Ceiling(
                  fund(FUNDS.contains(text.strip()) ? text.strip() : meant.getFirst()),
                  null,
                  Amount.ZERO))
          : Typed.wrong(TEXT.get("unit.ceilings.wrong", text.strip(), String.join("、", FUNDS)));
    }

    @Override
    public Ceiling blank() {
      return new Ceiling(null, null, Amount.ZERO);
    }

    @Override
    public String next() {
      return "amount";
    }
  }
}
