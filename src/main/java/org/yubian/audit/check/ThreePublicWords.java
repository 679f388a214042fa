package org.yubian.audit.check;

import java.util.List;
import java.util.Map;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Section;

/** A form that promises something of 三公经费 for which its project has no money. */
final class ThreePublicWords {
  private static final Messages TEXT = Messages.of(ThreePublicWords.class);

  private ThreePublicWords() {}

  /**
   * @param words of 三公 items, with the subjects that pay for them
   */
  static void judge(AuditContext context, Verdicts out, Form form, Prefixes words) {
    if (form.project() == null || !context.hasLines()) {
      return;
    }
    for (Map.Entry<String, List<String>> word : words.entries().entrySet()) {
      Form.Entry names =
          form.entries().stream()
              .filter(entry -> !entry.indicator().level1().startsWith("成本"))
              .filter(entry -> entry.name().contains(word.getKey()))
              .findFirst()
              .orElse(null);
      boolean priced =
          form.under("成本指标").stream().anyMatch(entry -> entry.name().contains(word.getKey()));
      if (names != null && !priced && !hasLine(context, form.project(), word.getValue())) {
        Place place = names.place();
        out.add(
            out.finding("S14", place)
                .actual(new Side(place, null, names.name() + " " + names.indicator().printed()))
                .says(
                    TEXT.get(
                        "words.money",
                        place.brief(),
                        names.indicator().printed(),
                        word.getKey(),
                        context.subject(word.getValue().getFirst())),
                    TEXT.get("words.money.advice")));
      }
    }
  }

  private static boolean hasLine(AuditContext context, String project, List<String> economics) {
    for (ExpenditureLine line : context.budget().rows(Section.EXPENDITURES)) {
      if (project.equals(line.coding().project())
          && Prefixes.any(economics, line.coding().departmentEconomic())) {
        return true;
      }
    }
    return false;
  }
}
