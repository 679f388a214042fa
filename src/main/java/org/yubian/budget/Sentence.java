package org.yubian.budget;

import java.util.List;
import java.util.Objects;
import org.yubian.money.Amount;

/**
 * What an edit does, as the key of a text and its arguments; whoever shows it looks the text up,
 * turns codes into names and amounts into the displayed unit.
 *
 * @param key of the text, such as {@code add.expenditures} or {@code change.expenditures.amount}
 * @param arguments codes, names, {@link Amount}s and rows
 */
public record Sentence(String key, List<Object> arguments) {
  public Sentence {
    arguments = List.copyOf(arguments);
  }

  static Sentence ofRow(String verb, Section<?> section, Row row) {
    return new Sentence(verb + "." + section.name(), List.of(row));
  }

  static Sentence ofChange(Section<?> section, Row before, Row after) {
    if (before instanceof Line was && after instanceof Line is) {
      boolean sameCoding = was.coding().equals(is.coding());
      if (sameCoding && !was.amount().equals(is.amount())) {
        return new Sentence(
            "change." + section.name() + ".amount", List.of(is, was.amount(), is.amount()));
      }
      if (!sameCoding && Objects.equals(was.amount(), is.amount())) {
        return new Sentence("change." + section.name() + ".coding", List.of(was, is));
      }
    }
    return new Sentence("change." + section.name(), List.of(before, after));
  }
}
