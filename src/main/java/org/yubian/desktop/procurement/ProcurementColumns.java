package org.yubian.desktop.procurement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.CodeName;
import org.yubian.budget.Coding;
import org.yubian.budget.Fund;
import org.yubian.budget.ProcurementLine;
import org.yubian.budget.Project;
import org.yubian.budget.Purchase;
import org.yubian.budget.Section;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.listing.AmountColumn;
import org.yubian.desktop.listing.ChoiceColumn;
import org.yubian.desktop.listing.Column;
import org.yubian.desktop.listing.ShownColumn;
import org.yubian.desktop.listing.SubjectColumn;
import org.yubian.desktop.listing.TextColumn;
import org.yubian.desktop.listing.Typed;
import org.yubian.desktop.sheet.Mark;
import org.yubian.desktop.sheet.SheetCell;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.money.Amount;
import org.yubian.subject.Scheme;

/** The columns of purchases. */
public final class ProcurementColumns {
  private static final Messages TEXT = Messages.of(ProcurementColumns.class);
  private static final List<String> KINDS = List.of("货物", "工程", "服务");

  private final Desk desk;

  public ProcurementColumns(Desk desk) {
    this.desk = desk;
  }

  /** All of them, the name of what is bought first. */
  public List<Column<ProcurementLine>> all() {
    List<Column<ProcurementLine>> columns = new ArrayList<>();
    columns.add(itemName());
    columns.add(itemCode());
    columns.addAll(figures());
    columns.add(project());
    columns.add(
        new SubjectColumn<>(
            SheetColumn.text("function", TEXT.get("procurement.function"), 190),
            desk,
            Scheme.FUNCTION,
            line -> line.coding().function(),
            (line, code) -> line.withCoding(line.coding().withFunction(code))));
    columns.add(
        new SubjectColumn<>(
            SheetColumn.text("economic", TEXT.get("procurement.economic"), 170),
            desk,
            Scheme.DEPARTMENT_ECONOMIC,
            line -> line.coding().departmentEconomic(),
            (line, code) ->
                line.withCoding(
                    line.coding().withEconomic(code, line.coding().governmentEconomic()))));
    columns.add(fund());
    columns.add(paid());
    columns.add(share("sme", Purchase::smeAmount, Purchase::withSmeAmount));
    columns.add(share("micro", Purchase::microAmount, Purchase::withMicroAmount));
    columns.add(free("source", 110, Purchase::fundSource, Purchase::withFundSource));
    columns.add(free("nature", 110, Purchase::fundNature, Purchase::withFundNature));
    columns.add(unit());
    return columns;
  }

  /** Kind, quantity, price, amount. */
  private List<Column<ProcurementLine>> figures() {
    return List.of(
        ChoiceColumn.of(
            SheetColumn.text("kind", TEXT.get("procurement.kind"), 60),
            KINDS,
            line -> line.purchase().kind(),
            (line, kind) -> line.withPurchase(line.purchase().withKind(kind))),
        quantity(),
        free("measure", 54, Purchase::measure, Purchase::withMeasure),
        new AmountColumn<ProcurementLine>(
                SheetColumn.amount("price", TEXT.get("procurement.price"), 108),
                desk,
                line -> line.purchase().unitPrice(),
                (line, price) -> priced(line, line.purchase().withUnitPrice(price)))
            .ofPrices(),
        amount());
  }

  private static CodeName item(ProcurementLine line) {
    return Objects.requireNonNullElse(line.purchase().item(), new CodeName("", ""));
  }

  private static ProcurementLine withItem(ProcurementLine line, CodeName item) {
    boolean none = item.code().isEmpty() && item.name().isEmpty();
    return line.withPurchase(line.purchase().withItem(none ? null : item));
  }

  private static Column<ProcurementLine> itemName() {
    return TextColumn.free(
        SheetColumn.text("name", TEXT.get("procurement.item"), 220),
        line -> item(line).name(),
        (line, name) ->
            withItem(
                line,
                new CodeName(
                    item(line).code(), Objects.requireNonNullElse(name, ""), item(line).extras())));
  }

  private static Column<ProcurementLine> itemCode() {
    return TextColumn.free(
        SheetColumn.text("code", TEXT.get("procurement.code"), 96),
        line -> item(line).code(),
        (line, code) ->
            withItem(
                line,
                new CodeName(
                    Objects.requireNonNullElse(code, ""), item(line).name(), item(line).extras())));
  }

  private static Column<ProcurementLine> quantity() {
    SheetColumn column = SheetColumn.amount("quantity", TEXT.get("procurement.quantity"), 72);
    return new TextColumn<>(
        column,
        line -> line.purchase().quantity(),
        (line, text) ->
            text == null
                ? Typed.of(line.withPurchase(line.purchase().withQuantity(null)))
                : switch (Quantity.read(text)) {
                  case Typed.Wrong<String> wrong -> Typed.wrong(wrong.message());
                  case Typed.Taken<String> number ->
                      priced(line, line.purchase().withQuantity(number.item()));
                });
  }

  /** The line with what is bought, and the amount that follows from quantity and price. */
  private static Typed<ProcurementLine> priced(ProcurementLine line, Purchase purchase) {
    Amount product = purchase.product();
    boolean whole = purchase.quantity() != null && purchase.unitPrice() != null;
    if (whole && product == null) {
      return Typed.wrong(TEXT.get("procurement.product.wrong"));
    }
    ProcurementLine with = line.withPurchase(purchase);
    return Typed.of(product == null ? with : with.withAmount(product));
  }

  private Column<ProcurementLine> amount() {
    AmountColumn<ProcurementLine> typed =
        new AmountColumn<>(
            SheetColumn.amount("amount", TEXT.get("procurement.amount"), 108),
            desk,
            ProcurementLine::amount,
            (line, amount) ->
                Typed.of(line.withAmount(Objects.requireNonNullElse(amount, Amount.ZERO))));
    return typed.marking(this::checked);
  }

  private SheetCell checked(ProcurementLine line, SheetCell cell) {
    Amount product = line.purchase().product();
    if (product == null || product.equals(line.amount())) {
      return cell;
    }
    return cell.marked(
        Mark.WARNING,
        TEXT.get(
            "procurement.product.differs",
            text(product.fen()),
            text(Math.subtractExact(line.amount().fen(), product.fen()))));
  }

  private String text(long fen) {
    return desk.display().said(fen);
  }

  private Column<ProcurementLine> project() {
    return ChoiceColumn.open(
        SheetColumn.text("project", TEXT.get("procurement.project"), 190),
        line -> desk.budget().rows(Section.PROJECTS).stream().map(Project::name).toList(),
        line -> line.coding().project(),
        (line, name) -> line.withCoding(line.coding().withProject(name)));
  }

  private static Column<ProcurementLine> fund() {
    return ChoiceColumn.of(
        SheetColumn.text("fund", TEXT.get("procurement.fund"), 120),
        Arrays.stream(Fund.values()).map(Fund::label).toList(),
        line -> line.coding().fund().label(),
        (line, label) -> line.withCoding(withFund(line.coding(), label)));
  }

  private static Coding withFund(Coding coding, @Nullable String label) {
    return Fund.byLabel(Objects.requireNonNullElse(label, "")).map(coding::withFund).orElse(coding);
  }

  /** The expenditure it is paid from; the purchase must not be more. */
  private Column<ProcurementLine> paid() {
    return new ShownColumn<>(
        SheetColumn.amount("paid", TEXT.get("procurement.paid"), 108),
        line -> {
          PaidLines paid = PaidLines.of(desk.budget(), line);
          SheetCell cell = SheetCell.amount(desk.display().cells().format(paid.fen()), paid.fen());
          return paid.fen() < line.amount().fen()
              ? cell.marked(
                  Mark.WARNING,
                  TEXT.get(
                      "procurement.paid.less",
                      text(Math.subtractExact(line.amount().fen(), paid.fen()))))
              : cell;
        },
        lines -> SheetCell.EMPTY,
        TEXT.get("procurement.paid.refused"));
  }

  private Column<ProcurementLine> share(
      String id,
      Function<Purchase, @Nullable Amount> get,
      BiFunction<Purchase, @Nullable Amount, Purchase> with) {
    return new AmountColumn<ProcurementLine>(
            SheetColumn.amount(id, TEXT.get("procurement." + id), 100),
            desk,
            line -> get.apply(line.purchase()),
            (line, amount) -> Typed.of(line.withPurchase(with.apply(line.purchase(), amount))))
        .marking(
            (line, cell) ->
                cell.fen() != null && cell.fen() > line.amount().fen()
                    ? cell.marked(Mark.WARNING, TEXT.get("procurement.share.more"))
                    : cell);
  }

  private static Column<ProcurementLine> free(
      String id,
      int width,
      Function<Purchase, @Nullable String> get,
      BiFunction<Purchase, @Nullable String, Purchase> with) {
    return TextColumn.free(
        SheetColumn.text(id, TEXT.get("procurement." + id), width),
        line -> get.apply(line.purchase()),
        (line, text) -> line.withPurchase(with.apply(line.purchase(), text)));
  }

  private Column<ProcurementLine> unit() {
    return ChoiceColumn.open(
        SheetColumn.text("unit", TEXT.get("procurement.unit"), 90),
        line -> desk.budget().unit().subordinateUnits().stream().map(CodeName::code).toList(),
        line -> line.coding().unitCode(),
        (line, code) -> line.withCoding(line.coding().withUnitCode(code)));
  }
}
