package org.yubian.desktop.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Category;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.lines.LineSuggestions;
import org.yubian.desktop.lines.NewLine;
import org.yubian.desktop.listing.Adder;
import org.yubian.desktop.listing.ChoiceColumn;
import org.yubian.desktop.listing.Column;
import org.yubian.desktop.listing.ListDef;
import org.yubian.desktop.listing.ListPane;
import org.yubian.desktop.listing.SectionItems;
import org.yubian.desktop.listing.SubjectColumn;
import org.yubian.desktop.listing.TextColumn;
import org.yubian.desktop.listing.Typed;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.money.Amount;
import org.yubian.subject.Scheme;

/** The expenditure lines of the chosen project. */
final class ProjectLines {
  private static final Messages TEXT = Messages.of(ProjectLines.class);

  private final Desk desk;
  private final Chosen chosen;

  ProjectLines(Chosen chosen) {
    this.desk = chosen.desk();
    this.chosen = chosen;
  }

  ListPane<ExpenditureLine> pane() {
    return new ListPane<>(
        desk,
        "project-lines-sheet",
        new SectionItems<>(
            desk,
            Section.EXPENDITURES,
            line -> !chosen.isNone() && ProjectItems.names(line, chosen.name())),
        ListDef.of(columns(), 1, true, new NewLineOfProject()));
  }

  private static String name(String id) {
    return TEXT.get("project.line." + id);
  }

  private List<Column<ExpenditureLine>> columns() {
    return List.of(
        new SubjectColumn<>(
            SheetColumn.text("function", name("function"), 230),
            desk,
            Scheme.FUNCTION,
            line -> line.coding().function(),
            (line, code) -> line.withCoding(line.coding().withFunction(code))),
        new SubjectColumn<>(
            SheetColumn.text("economic", name("economic"), 200),
            desk,
            Scheme.DEPARTMENT_ECONOMIC,
            line -> line.coding().departmentEconomic(),
            (line, code) ->
                line.withCoding(
                    line.coding()
                        .withEconomic(code, code == null ? null : government(line, code)))),
        new SubjectColumn<>(
            SheetColumn.text("government", name("government"), 200),
            desk,
            Scheme.GOVERNMENT_ECONOMIC,
            line -> line.coding().governmentEconomic(),
            (line, code) ->
                line.withCoding(
                    line.coding().withEconomic(line.coding().departmentEconomic(), code))),
        ChoiceColumn.of(
            SheetColumn.text("fund", name("fund"), 120),
            Arrays.stream(Fund.values()).map(Fund::label).toList(),
            line -> line.coding().fund().label(),
            (line, label) ->
                Fund.byLabel(Objects.requireNonNullElse(label, ""))
                    .map(fund -> line.withCoding(line.coding().withFund(fund)))
                    .orElse(line)),
        new LineAmountColumn(SheetColumn.amount("amount", name("amount"), 110), desk),
        TextColumn.free(
            SheetColumn.text("basis", name("basis"), 220),
            line -> line.notes().basis(),
            (line, text) -> line.withNotes(line.notes().withBasis(text))),
        TextColumn.free(
            SheetColumn.text("note", name("note"), 200),
            line -> line.notes().note(),
            (line, text) -> line.withNotes(line.notes().withNote(text))));
  }

  private @Nullable String government(ExpenditureLine line, String economic) {
    String proposed = new NewLine(desk).government(economic);
    return proposed == null ? line.coding().governmentEconomic() : proposed;
  }

  /** A new line begins with an economic subject; the first of a project with a functional one. */
  private final class NewLineOfProject implements Adder<ExpenditureLine> {
    @Override
    public String invitation() {
      return TEXT.get(functions().isEmpty() ? "project.line.add.first" : "project.line.add");
    }

    @Override
    public List<Suggestion> suggestions(String text) {
      LineSuggestions subjects = new LineSuggestions(desk);
      List<Suggestion> found = new ArrayList<>();
      if (!functions().isEmpty()) {
        found.addAll(subjects.subjects(Scheme.DEPARTMENT_ECONOMIC, text));
      }
      found.addAll(subjects.subjects(Scheme.FUNCTION, text));
      return found;
    }

    /** The functional subjects of the project's lines. */
    private Set<String> functions() {
      Set<String> functions = new LinkedHashSet<>();
      for (ExpenditureLine line : desk.budget().rows(Section.EXPENDITURES)) {
        String function = line.coding().function();
        if (function != null && ProjectItems.names(line, chosen.name())) {
          functions.add(function);
        }
      }
      return functions;
    }

    @Override
    public Typed<ExpenditureLine> begin(String text) {
      String code = text.strip();
      Set<String> functions = functions();
      if (isLine(Scheme.FUNCTION, code)) {
        return Typed.of(of(Coding.of(code, null, null, Category.PROJECT, Fund.GENERAL_PUBLIC)));
      }
      if (isLine(Scheme.DEPARTMENT_ECONOMIC, code) && !functions.isEmpty()) {
        String function = functions.iterator().next();
        Coding coding = new NewLine(desk).forEconomic(function, code).row().coding();
        return Typed.of(of(coding.withCategory(category())));
      }
      return Typed.wrong(
          TEXT.get(functions.isEmpty() ? "project.line.first" : "project.line.unknown", code));
    }

    private boolean isLine(Scheme scheme, String code) {
      return scheme.isCode(code)
          && code.length() == scheme.lineLevel().digits()
          && desk.subjects().catalogue(scheme).find(code).isPresent();
    }

    /** The category the project's lines are of. */
    private String category() {
      return desk.budget().rows(Section.EXPENDITURES).stream()
          .filter(line -> ProjectItems.names(line, chosen.name()))
          .map(line -> line.coding().category())
          .findFirst()
          .orElse(Category.PROJECT);
    }

    private ExpenditureLine of(Coding coding) {
      return ExpenditureLine.of(0, coding.withProject(chosen.name()), Amount.ZERO);
    }

    @Override
    public ExpenditureLine blank() {
      String function = functions().stream().findFirst().orElse(null);
      Coding coding = Coding.of("", null, null, category(), Fund.GENERAL_PUBLIC);
      return of(coding.withFunction(function));
    }

    @Override
    public String next() {
      return "amount";
    }

    /** The first line of a project still lacks its economic subject. */
    @Override
    public String next(ExpenditureLine begun) {
      return begun.coding().departmentEconomic() == null ? "economic" : next();
    }
  }
}
