package org.yubian.desktop.procurement;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.yubian.Messages;
import org.yubian.desktop.listing.Typed;

/** A quantity as people type it: decimal, with commas or full-width digits. */
final class Quantity {
  private static final Messages TEXT = Messages.of(Quantity.class);
  private static final int LONGEST = 16;
  private static final int DECIMALS = 6;

  private Quantity() {}

  /** The plain decimal number, or what is wrong with the text. */
  static Typed<String> read(String text) {
    String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).replace(",", "");
    if (plain.length() > LONGEST || !plain.matches("[0-9]+(?:\\.[0-9]+)?")) {
      return Typed.wrong(TEXT.get("procurement.quantity.wrong", text.strip()));
    }
    BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
    return number.scale() > DECIMALS
        ? Typed.wrong(TEXT.get("procurement.quantity.wrong", text.strip()))
        : Typed.of(number.toPlainString());
  }
}
