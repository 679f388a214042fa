package org.yubian.desktop.procurement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.CodeName;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Extras;
import org.yubian.budget.Fund;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Purchase;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.lines.LineSuggestions;
import org.yubian.desktop.listing.Adder;
import org.yubian.desktop.listing.Typed;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.money.Amount;

/**
 * How a new purchase begins: with the name of what is bought, or with the project it is for; what
 * the project's lines agree on is filled in.
 */
public final class NewPurchase implements Adder<ProcurementLine> {
  private static final Messages TEXT = Messages.of(NewPurchase.class);

  private final Desk desk;
  private final Supplier<Optional<String>> project;

  /** A purchase for any project. */
  public NewPurchase(Desk desk) {
    this(desk, Optional::empty);
  }

  /**
   * @param project every new purchase is for; asked anew each time
   */
  public NewPurchase(Desk desk, Supplier<Optional<String>> project) {
    this.desk = desk;
    this.project = project;
  }

  @Override
  public String invitation() {
    return project.get().isEmpty() ? TEXT.get("procurement.add") : TEXT.get("procurement.add.item");
  }

  @Override
  public List<Suggestion> suggestions(String text) {
    List<Suggestion> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (ProcurementLine line : desk.budget().rows(Section.PROCUREMENT)) {
      CodeName item = line.purchase().item();
      if (item != null && item.name().contains(text.strip()) && seen.add(item.name())) {
        found.add(new Suggestion(item.name(), item.name(), item.code()));
      }
    }
    if (project.get().isEmpty()) {
      found.addAll(new LineSuggestions(desk).projects(text));
    }
    return found;
  }

  @Override
  public Typed<ProcurementLine> begin(String text) {
    String typed = text.strip();
    if (typed.startsWith(LineSuggestions.PROJECT)) {
      return Typed.of(of(typed.substring(LineSuggestions.PROJECT.length()), null));
    }
    CodeName known =
        desk.budget().rows(Section.PROCUREMENT).stream()
            .map(line -> line.purchase().item())
            .filter(Objects::nonNull)
            .filter(item -> item.name().equals(typed))
            .findFirst()
            .orElseGet(() -> new CodeName("", typed));
    return Typed.of(of(project.get().orElse(null), known));
  }

  @Override
  public ProcurementLine blank() {
    return of(project.get().orElse(null), null);
  }

  @Override
  public String next() {
    return "kind";
  }

  private ProcurementLine of(@Nullable String forProject, @Nullable CodeName item) {
    List<ExpenditureLine> lines =
        forProject == null
            ? List.of()
            : desk.budget().rows(Section.EXPENDITURES).stream()
                .filter(line -> forProject.equals(line.coding().project()))
                .toList();
    Coding coding =
        new Coding(
            only(lines, Coding::function).orElse(null),
            only(lines, Coding::departmentEconomic).orElse(null),
            null,
            "",
            forProject,
            lines.isEmpty() ? Fund.GENERAL_PUBLIC : lines.getFirst().coding().fund(),
            null,
            only(lines, Coding::unitCode).orElse(null),
            false);
    return new ProcurementLine(
        0, coding, Amount.ZERO, Purchase.UNKNOWN.withItem(item), Extras.NONE);
  }

  /** The value all lines agree on. */
  private static Optional<String> only(
      List<ExpenditureLine> lines, Function<Coding, @Nullable String> of) {
    Set<String> values = new LinkedHashSet<>();
    lines.forEach(line -> values.add(Objects.requireNonNullElse(of.apply(line.coding()), "")));
    return values.size() == 1
        ? values.stream().filter(value -> !value.isEmpty()).findFirst()
        : Optional.empty();
  }
}
