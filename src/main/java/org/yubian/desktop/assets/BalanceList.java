package org.yubian.desktop.assets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yubian.Messages;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.listing.Adder;
import org.yubian.desktop.listing.AmountColumn;
import org.yubian.desktop.listing.Column;
import org.yubian.desktop.listing.Items;
import org.yubian.desktop.listing.ListDef;
import org.yubian.desktop.listing.ListPane;
import org.yubian.desktop.listing.TextColumn;
import org.yubian.desktop.listing.Typed;
import org.yubian.desktop.sheet.SheetColumn;
import org.yubian.desktop.sheet.Suggestion;
import org.yubian.money.Amount;

/**
 * The list of balances. Names that documents of the exchange format use are keys; here they stand
 * as people say them.
 */
final class BalanceList {
  private static final Messages TEXT = Messages.of(BalanceList.class);
  private static final List<String> KEYS =
      List.of(
          "total",
          "current",
          "total_change",
          "current_change",
          "fixed_original_change",
          "houses_change",
          "general_equipment_change",
          "special_equipment_change",
          "furniture_change");

  private BalanceList() {}

  /** What people call a balance. */
  static String label(Balance balance) {
    return labels().getOrDefault(balance.name(), balance.name());
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    KEYS.forEach(key -> labels.put(key, TEXT.get("assets.balance." + key)));
    return labels;
  }

  static ListPane<Balance> pane(Desk desk, Items<Balance> items) {
    Column<Balance> name =
        new TextColumn<>(
            SheetColumn.text("name", TEXT.get("assets.balance.name"), 280),
            BalanceList::label,
            (item, text) ->
                text == null
                    ? Typed.wrong(TEXT.get("form.required", TEXT.get("assets.balance.name")))
                    : Typed.of(new Balance(key(text), item.amount())));
    Column<Balance> amount =
        new AmountColumn<>(
            SheetColumn.amount("amount", TEXT.get("assets.balance.amount"), 130),
            desk,
            Balance::amount,
            (item, value) ->
                Typed.of(new Balance(item.name(), Objects.requireNonNullElse(value, Amount.ZERO))));
    return new ListPane<>(
        desk,
        "balance-sheet",
        items,
        ListDef.of(List.of(name, amount), 1, false, new NewBalance()));
  }

  private static String key(String text) {
    return labels().entrySet().stream()
        .filter(entry -> entry.getValue().equals(text))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(text);
  }

  /** A new row begins with its name. */
  private static final class NewBalance implements Adder<Balance> {
    @Override
    public String invitation() {
      return TEXT.get("assets.balance.add");
    }

    @Override
    public List<Suggestion> suggestions(String text) {
      return labels().values().stream()
          .filter(label -> label.contains(text.strip()))
          .map(label -> new Suggestion(label, label, ""))
          .toList();
    }

    @Override
    public Typed<Balance> begin(String text) {
      return Typed.of(new Balance(key(text.strip()), Amount.ZERO));
    }

    @Override
    public Balance blank() {
      return new Balance("", Amount.ZERO);
    }

    @Override
    public String next() {
      return "amount";
    }
  }
}
