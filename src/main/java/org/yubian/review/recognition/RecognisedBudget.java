package org.yubian.review.recognition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.Declarations;
import org.yubian.budget.DeclaredTable;
import org.yubian.budget.Extras;
import org.yubian.budget.Header;
import org.yubian.budget.Part;
import org.yubian.budget.Scope;
import org.yubian.budget.Unit;
import org.yubian.budget.UnitKind;
import org.yubian.table.HeaderTexts;
import org.yubian.table.pack.Pack;

/**
 * A budget that declares the tables recognised in a workbook: each with the columns of its
 * definition in their order, whatever the order on the sheet.
 */
public final class RecognisedBudget {
  private static final Messages TEXT = Messages.of(RecognisedBudget.class);

  private final Recognition recognition;
  private final String file;

  private RecognisedBudget(Recognition recognition, String file) {
    this.recognition = recognition;
    this.file = file;
  }

  /**
   * @param file name of the workbook, without folders
   * @return empty where neither a table nor a form was recognised
   */
  public static Optional<Budget> of(Recognition recognition, String file) {
    Pack pack = recognition.pack();
    boolean nothing = recognition.tables().isEmpty() && recognition.forms().isEmpty();
    return pack == null || nothing
        ? Optional.empty()
        : Optional.of(new RecognisedBudget(recognition, file).budget(pack));
  }

  private Budget budget(Pack pack) {
    int year = year(pack);
    List<DeclaredTable> tables =
        recognition.tables().stream().map(table -> declared(table, year)).toList();
    Header header = new Header(year, pack.id(), pack.version(), null, null, null);
    Budget declared =
        Budget.empty(header, Unit.of(unitName(scope(pack)), kind(), scope(pack)))
            .with(Part.DECLARATIONS, new Declarations(null, tables, List.of()));
    return RecognisedForms.addTo(declared, recognition.forms());
  }

  /** Whether a declared table was certain when it was recognised, and its unit known. */
  public static boolean isSure(DeclaredTable table) {
    String source = table.source();
    return source == null
        || !(source.endsWith(TEXT.get("declared.end", Sureness.POSSIBLE.label()))
            || source.endsWith(
                TEXT.get("declared.end", TEXT.get("declared.unit", Sureness.POSSIBLE.label())))
            || source.endsWith(
                TEXT.get("declared.end", TEXT.get("declared.unit", Sureness.SURE.label()))));
  }

  private int year(Pack pack) {
    Integer year = recognition.year();
    return year == null ? pack.year() : year;
  }

  private String unitName(Scope scope) {
    @Nullable String name = recognition.unitName();
    if (name != null) {
      return name;
    }
    Optional<UnitRowNames.Named> named = UnitRowNames.of(recognition.tables(), scope);
    if (named.isPresent()) {
      return named.get().name();
    }
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  /** The classes 505 and 506 are those of institutions, 501 to 504 those of administrations. */
  private UnitKind kind() {
    boolean institution =
        recognition.tables().stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> row.cells().stream())
            .anyMatch(text -> text.matches("50[56](\\d\\d)?"));
    return institution ? UnitKind.PUBLIC_INSTITUTION_ONE : UnitKind.ADMINISTRATIVE;
  }

  private static Scope scope(Pack pack) {
    return pack.title().contains(Scope.DEPARTMENT.label()) ? Scope.DEPARTMENT : Scope.UNIT;
  }

  private DeclaredTable declared(RecognisedTable table, int year) {
    RecognisedTable.Finding finding = table.finding();
    String source =
        TEXT.get(
            "declared.source",
            file,
            finding.sheet(),
            finding.firstRow() + 1,
            finding.lastRow() + 1,
            table.unit().how() == AmountUnit.How.USUAL
                ? TEXT.get("declared.unit", finding.sureness().label())
                : finding.sureness().label());
    return new DeclaredTable(
        table.def().number(),
        table.title(),
        HeaderTexts.of(table.def(), year),
        table.rows().stream().map(RecognisedTable.Row::cells).toList(),
        table.unit().label(),
        source,
        Extras.NONE);
  }
}
