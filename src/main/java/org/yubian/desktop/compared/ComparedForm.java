package org.yubian.desktop.compared;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.desktop.desk.Kept;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.opening.Opened;
import org.yubian.desktop.opening.Opening;
import org.yubian.desktop.work.Works;
import org.yubian.money.AmountFormat;
import org.yubian.money.DisplayUnit;
import org.yubian.session.BudgetInfo;

/** Asks which budgets the open one is compared with, and takes further ones into its file. */
public final class ComparedForm {
  private static final Messages TEXT = Messages.of(ComparedForm.class);
  private static final AmountFormat WAN_YUAN = AmountFormat.of(DisplayUnit.WAN_YUAN);

  private final Kept kept;
  private final ComparedBudgets compared;
  private final Means means;
  private final Map<Kind, ComboBox<Choice>> boxes = new EnumMap<>(Kind.class);
  private final Label note = Dialogs.text("");
  private List<BudgetInfo> all = List.of();

  /**
   * What the form works with.
   *
   * @param pick asks for the file of a budget
   * @param tell shows a sentence to the user where the form cannot be shown
   */
  public record Means(
      Dialogs dialogs,
      Works works,
      Opening opening,
      Supplier<Optional<Path>> pick,
      Consumer<String> tell) {}

  public ComparedForm(Opened opened, ComparedBudgets compared, Means means) {
    this.kept = new Kept(opened.storage(), opened.info());
    this.compared = compared;
    this.means = means;
    for (Kind kind : Kind.values()) {
      boxes.put(kind, box(kind));
    }
    note.setId("compared-note");
  }

  private ComboBox<Choice> box(Kind kind) {
    ComboBox<Choice> box = new ComboBox<>();
    box.setId("compared-" + kind.name().toLowerCase(java.util.Locale.ROOT));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setPrefWidth(380);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Choice choice) {
            return choice == null ? "" : name(kind, choice);
          }

          @Override
          public @Nullable Choice fromString(String text) {
            return null;
          }
        });
    return box;
  }

  /**
   * @param changed runs when something else was chosen
   */
  public void show(Runnable changed) {
    means.works.start(
        TEXT.get("open.running"),
        progress -> kept.storage().budgets(),
        budgets -> {
          fill(budgets, Map.of());
          means.dialogs.form(
              new Dialogs.Form(
                  TEXT.get("compared.title"), content(), TEXT.get("compared.do"), true),
              () -> take(changed));
        },
        means.tell);
  }

  private GridPane content() {
    GridPane form = new GridPane();
    form.getStyleClass().add("form");
    form.addRow(0, name("compared.year"), boxes.get(Kind.YEAR));
    form.addRow(1, name("compared.version"), boxes.get(Kind.VERSION));
    Button file = new Button(TEXT.get("compared.file"));
    file.setId("compared-file");
    file.setOnAction(event -> means.pick.get().ifPresent(this::takeIn));
    form.add(file, 1, 2);
    note.setText(TEXT.get("compared.note"));
    form.add(note, 0, 3, 2, 1);
    return form;
  }

  private static Label name(String key) {
    Label label = new Label(TEXT.get(key));
    label.getStyleClass().add("form-name");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /**
   * @param chosen what is to be chosen instead of what was
   */
  private void fill(List<BudgetInfo> budgets, Map<Kind, Choice> chosen) {
    all = budgets;
    boxes.forEach(
        (kind, box) -> {
          Choice now = box.getValue() == null ? compared.choice(kind) : box.getValue();
          List<Choice> choices = new ArrayList<>();
          choices.add(Choice.AUTOMATIC);
          fitting(kind).forEach(info -> choices.add(new Choice.Of(info.id())));
          choices.add(Choice.NONE);
          box.getItems().setAll(choices);
          Choice wanted = chosen.getOrDefault(kind, now);
          box.setValue(choices.contains(wanted) ? wanted : Choice.AUTOMATIC);
        });
  }

  private List<BudgetInfo> fitting(Kind kind) {
    return all.stream().filter(info -> kind.fits(info, kept.info())).toList();
  }

  private String name(Kind kind, Choice choice) {
    return switch (choice) {
      case Choice.None none -> TEXT.get("compared.none");
      case Choice.Of of ->
          fitting(kind).stream()
              .filter(info -> info.id() == of.id())
              .findFirst()
              .map(ComparedForm::name)
              .orElse("");
      case Choice.Automatic automatic ->
          ComparedWith.likeliest(fitting(kind), kept.info(), kind)
              .map(info -> TEXT.get("compared.automatic", name(info)))
              .orElse(TEXT.get("compared.nothing"));
    };
  }

  private static String name(BudgetInfo info) {
    return TEXT.get(
        "compared.budget",
        info.year(),
        info.version(),
        WAN_YUAN.format(info.totals().expenditure()),
        info.unitName());
  }

  /** Takes a budget of another file into this one's. */
  private void takeIn(Path file) {
    means.works.start(
        TEXT.get("open.running"),
        progress -> {
          BudgetInfo taken = means.opening.putBeside(kept, file);
          return new Taken(taken, kept.storage().budgets());
        },
        this::taken,
        note::setText);
  }

  private record Taken(BudgetInfo info, List<BudgetInfo> all) {}

  private void taken(Taken taken) {
    BudgetInfo info = taken.info;
    Kind kind = info.year() == kept.info().year() ? Kind.VERSION : Kind.YEAR;
    fill(taken.all, Map.of(kind, new Choice.Of(info.id())));
    note.setText(
        info.unitName().equals(kept.info().unitName())
            ? TEXT.get("compared.taken", info.year())
            : TEXT.get("compared.taken.other", info.year(), info.unitName()));
  }

  private void take(Runnable changed) {
    boxes.forEach((kind, box) -> compared.choose(kind, box.getValue()));
    changed.run();
  }
}
