package org.yubian.desktop.form;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yubian.Messages;
import org.yubian.desktop.listing.Typed;

/** What texts of fields must look like; each says what is wrong and what is accepted. */
public enum Check {
  /** Anything. */
  FREE {
    @Override
    Typed<String> of(String text) {
      return Typed.of(text);
    }
  },
  /** Letters, digits, hyphens. */
  CODE {
    @Override
    Typed<String> of(String text) {
      String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
      return plain.matches("[0-9A-Za-z-]{1,40}")
          ? Typed.of(plain)
          : Typed.wrong(TEXT.get("form.code.wrong"));
    }
  },
  /** A telephone number. */
  PHONE {
    @Override
    Typed<String> of(String text) {
      String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
      return plain.matches("\\+?[0-9][0-9 ()-]{4,24}")
          ? Typed.of(plain)
          : Typed.wrong(TEXT.get("form.phone.wrong"));
    }
  },
  /** A day, as 2024-01-31 or 2024年1月31日. */
  DATE {
    @Override
    Typed<String> of(String text) {
      Matcher day = DAY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
      return day.matches() && isDay(day)
          ? Typed.of(text)
          : Typed.wrong(TEXT.get("form.date.wrong"));
    }
  };

  private static final Messages TEXT = Messages.of(Check.class);
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})[-./年]([0-9]{1,2})[-./月]([0-9]{1,2})日?");
  private static final int MOST_PEOPLE = 1_000_000;

  abstract Typed<String> of(String text);

  private static boolean isDay(Matcher day) {
    try {
      LocalDate.of(
          Integer.parseInt(day.group(1)),
          Integer.parseInt(day.group(2)),
          Integer.parseInt(day.group(3)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A count of people or things; nothing for none told. */
  public static Typed<OptionalInt> count(String text) {
    String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).replace(",", "");
    if (plain.isEmpty()) {
      return Typed.of(OptionalInt.empty());
    }
    return plain.matches("[0-9]{1,7}") && Integer.parseInt(plain) <= MOST_PEOPLE
        ? Typed.of(OptionalInt.of(Integer.parseInt(plain)))
        : Typed.wrong(TEXT.get("form.count.wrong", text.strip()));
  }
}
