package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.AuditedRow;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.NamedCode;
import org.yubian.audit.table.Similarity;
import org.yubian.subject.Catalogue;
import org.yubian.subject.NameForm;
import org.yubian.subject.NameVerdict;
import org.yubian.subject.Scheme;
import org.yubian.subject.Subject;

/** Names printed beside codes are those of the year's catalogue; each other name is told once. */
final class SubjectNames implements Check {
  private static final Messages TEXT = Messages.of(SubjectNames.class);
  private static final int SHORTEST_CUT = 4;

  private record Printed(Scheme scheme, String code, String name) {}

  @Override
  public List<String> rules() {
    return List.of("A03", "A04");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(
        Topic.HEADER,
        Topic.EXPENDITURES,
        Topic.REVENUES,
        Topic.PROCUREMENT,
        Topic.PROJECTS,
        Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    Map<Printed, List<Place>> names = new LinkedHashMap<>();
    for (AuditedTable table : context.shownTables()) {
      for (AuditedRow row : table.rows()) {
        for (NamedCode named : row.names()) {
          names
              .computeIfAbsent(
                  new Printed(named.scheme(), named.code(), named.name()), key -> new ArrayList<>())
              .add(table.place(row.index(), named.column()));
        }
      }
    }
    ClassNames.judge(context, out);
    ClassLists.judge(context, out);
    if (names.isEmpty()) {
      out.missing("A03", TEXT.get("missing.tables"));
      out.missing("A04", TEXT.get("missing.tables"));
    }
    names.forEach((printed, places) -> judge(context, out, printed, places));
  }

  private static void judge(
      AuditContext context, Verdicts out, Printed printed, List<Place> places) {
    Catalogue catalogue = context.standards().subjects().catalogue(printed.scheme());
    Subject subject = catalogue.find(printed.code()).orElse(null);
    NameVerdict verdict = catalogue.judgeName(printed.code(), printed.name());
    if (subject == null || verdict == NameVerdict.EXACT || verdict == NameVerdict.SAME) {
      return;
    }
    if (verdict == NameVerdict.OTHER_YEAR) {
      add(out, "A04", "name.old", printed, subject, places, null);
    } else if (verdict == NameVerdict.ALIAS) {
      add(out, "A03", "name.alias", printed, subject, places, FindingLevel.NOTICE);
    } else if (isCut(subject.name(), printed.name())) {
      add(out, "A03", "name.cut", printed, subject, places, FindingLevel.WARNING);
    } else if (isMisspelt(subject.name(), printed.name())) {
      add(out, "A03", "name.misspelt", printed, subject, places, FindingLevel.WARNING);
    } else {
      String other =
          catalogue.named(printed.name()).stream()
              .map(Subject::toString)
              .limit(3)
              .reduce((a, b) -> a + "、" + b)
              .orElse("");
      if (other.isEmpty()) {
        add(out, "A03", "name.wrong", printed, subject, places, null);
      } else {
        out.add(
            finding(out, "A03", printed, subject, places)
                .says(
                    TEXT.get(
                        "name.other",
                        places.getFirst().brief(),
                        printed.code(),
                        printed.name(),
                        subject.name(),
                        other),
                    TEXT.get("name.advice")));
      }
    }
  }

  static boolean isCut(String name, String printed) {
    String form = NameForm.of(name);
    String short_ = NameForm.of(printed);
    return short_.length() >= SHORTEST_CUT
        && short_.length() < form.length()
        && form.startsWith(short_);
  }

  /** A character more, less or other, or the same characters in another order. */
  static boolean isMisspelt(String name, String printed) {
    String form = NameForm.of(name);
    String other = NameForm.of(printed);
    int[] sorted = form.chars().sorted().toArray();
    return Similarity.distance(form, other) == 1
        || java.util.Arrays.equals(sorted, other.chars().sorted().toArray());
  }

  private static void add(
      Verdicts out,
      String rule,
      String key,
      Printed printed,
      Subject subject,
      List<Place> places,
      @Nullable FindingLevel level) {
    FindingBuilder finding =
        finding(out, rule, printed, subject, places)
            .says(
                message(key, places.getFirst(), printed.code(), printed.name(), subject.name()),
                TEXT.get("name.advice"));
    out.add(level == null ? finding : finding.atMost(level));
  }

  private static String message(
      String key, Place place, String code, String name, String catalogue) {
    return switch (key) {
      case "name.old" -> TEXT.get("name.old", place.brief(), code, name, catalogue);
      case "name.alias" -> TEXT.get("name.alias", place.brief(), code, name, catalogue);
      case "name.cut" -> TEXT.get("name.cut", place.brief(), code, name, catalogue);
      case "name.misspelt" -> TEXT.get("name.misspelt", place.brief(), code, name, catalogue);
      default -> TEXT.get("name.wrong", place.brief(), code, name, catalogue);
    };
  }

  private static FindingBuilder finding(
      Verdicts out, String rule, Printed printed, Subject subject, List<Place> places) {
    return out.finding(rule, places.getFirst())
        .expected(Side.text(subject.name()))
        .actual(new Side(places.getFirst(), null, printed.name()))
        .related(places.subList(1, places.size()));
  }
}
