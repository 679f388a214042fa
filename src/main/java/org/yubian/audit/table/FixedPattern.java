package org.yubian.audit.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yubian.table.pack.ColumnDef;
import org.yubian.table.pack.RowDef;
import org.yubian.table.pack.Template;

/** Tells whether a printed row is a fixed row of a block. */
final class FixedPattern {
  private final List<@Nullable TextPattern> patterns = new ArrayList<>();
  private final List<Boolean> textColumns = new ArrayList<>();
  private final String words;
  private final boolean literal;

  FixedPattern(RowDef.Fixed def, List<ColumnDef.Leaf> leaves) {
    StringBuilder label = new StringBuilder();
    boolean allLiteral = true;
    for (ColumnDef.Leaf leaf : leaves) {
      boolean text = leaf.content() instanceof ColumnDef.Content.Text;
      Template template = text ? def.cells().get(leaf.id()) : null;
      textColumns.add(text);
      if (template == null || template.text().isBlank()) {
        patterns.add(null);
      } else {
        TextPattern pattern = new TextPattern(template, false);
        patterns.add(pattern);
        allLiteral &= pattern.isLiteral();
        label.append(Folded.of(template.text()));
      }
    }
    words = label.toString();
    literal = allLiteral && !words.isEmpty();
  }

  /** Whether it is known by words of its own. */
  boolean isLiteral() {
    return literal;
  }

  boolean matches(List<String> texts) {
    for (int i = 0; i < patterns.size(); i++) {
      if (textColumns.get(i)) {
        TextPattern pattern = patterns.get(i);
        if (pattern == null ? !texts.get(i).isBlank() : !pattern.matches(texts.get(i))) {
          return false;
        }
      }
    }
    return true;
  }

  boolean isBlank(List<String> texts) {
    for (int i = 0; i < patterns.size(); i++) {
      if (textColumns.get(i) && !texts.get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the row's words are these but for a few characters. */
  boolean resembles(List<String> texts) {
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < patterns.size(); i++) {
      if (textColumns.get(i)) {
        printed.append(Folded.of(texts.get(i)));
      }
    }
    return literal && Similarity.percent(words, printed.toString()) >= 70;
  }
}
