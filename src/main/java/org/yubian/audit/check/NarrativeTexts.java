package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yubian.budget.Budget;
import org.yubian.budget.Narrative;

/** The sentences of a budget's texts. */
final class NarrativeTexts {
  private NarrativeTexts() {}

  /** A sentence and the reason it is in; the key is empty for other texts. */
  record Sentence(String key, String text) {}

  static List<Sentence> of(Budget budget) {
    Narrative narrative = budget.forms().narrative();
    List<Sentence> sentences = new ArrayList<>();
    if (narrative != null) {
      Map<String, String> texts = new LinkedHashMap<>(narrative.reasons());
      texts.forEach((key, text) -> add(sentences, key, text));
      narrative.specialNotes().forEach(text -> add(sentences, "", text));
      narrative.organization().forEach(text -> add(sentences, "", text));
    }
    return sentences;
  }

  private static void add(List<Sentence> sentences, String key, String text) {
    for (String sentence : text.split("[。；;\n]")) {
      if (!sentence.isBlank()) {
        sentences.add(new Sentence(key, sentence.strip()));
      }
    }
  }
}
