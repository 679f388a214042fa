package org.yubian.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;

/** How the parser and generator are set up. */
final class JsonStyle {
  private JsonStyle() {}

  /** Strict JSON within the limits; keys of strange documents are not kept for the next one. */
  static JsonFactory factory() {
    return new JsonFactoryBuilder()
        .streamReadConstraints(Limits.CONSTRAINTS)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
        .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
        .build();
  }

  /** The layout of the published samples: one space a level, nothing within empty brackets. */
  static PrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
