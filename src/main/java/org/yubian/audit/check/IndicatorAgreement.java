package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.audit.table.Folded;
import org.yubian.audit.table.Similarity;

/** The same indicator in several forms has the same target. */
final class IndicatorAgreement implements Check {
  private static final Messages TEXT = Messages.of(IndicatorAgreement.class);

  /** Length of a word that tells one project's name from another's. */
  private static final int WORD = 4;

  /** Comparing each with each: more indicators than this are not compared for likeness. */
  private static final int MOST_COMPARED = 600;

  private record Named(Form form, Form.Entry entry) {}

  @Override
  public List<String> rules() {
    return List.of("S02");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.TARGETS, Topic.OVERALL, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    Map<String, List<Named>> byName = new LinkedHashMap<>();
    List<Named> all = new ArrayList<>();
    for (Form form : context.forms()) {
      for (Form.Entry entry : form.entries()) {
        if (!isOfItsOwn(entry)) {
          continue;
        }
        Named named = new Named(form, entry);
        all.add(named);
        byName.computeIfAbsent(Folded.of(entry.name()), name -> new ArrayList<>()).add(named);
      }
    }
    if (all.isEmpty()) {
      Forms.none(context, out, "S02");
      return;
    }
    List<List<Named>> differing = new ArrayList<>();
    for (List<Named> same : byName.values()) {
      List<Named> values = same.stream().filter(named -> !named.entry.value().isEmpty()).toList();
      compare(out, values, differing);
    }
    differing(out, differing);
    if (all.size() <= MOST_COMPARED) {
      otherProjects(out, all);
    }
  }

  /** Costs and satisfaction differ from project to project as a matter of course. */
  private static boolean isOfItsOwn(Form.Entry entry) {
    return !entry.indicator().level1().startsWith("成本") && !entry.name().contains("满意");
  }

  private static String value(Named named) {
    return Folded.of(
        named.entry.value() + Objects.requireNonNullElse(named.entry.indicator().measure(), ""));
  }

  private static void compare(Verdicts out, List<Named> same, List<List<Named>> differing) {
    Set<String> values = new LinkedHashSet<>();
    same.forEach(named -> values.add(value(named)));
    if (values.size() > 1) {
      Named overall = same.stream().filter(n -> n.form.isOverall()).findFirst().orElse(null);
      Named other =
          overall == null
              ? null
              : same.stream()
                  .filter(n -> !n.form.isOverall() && !value(n).equals(value(overall)))
                  .findFirst()
                  .orElse(null);
      if (overall != null && other != null) {
        two(out, "indicator.overall", overall, other, FindingLevel.WARNING);
      } else if (same.stream().map(Named::form).distinct().count() > 1) {
        differing.add(same);
      }
      return;
    }
    // The same value once with and once without a sign.
    Named with = null;
    Named without = null;
    for (Named named : same) {
      String operator = named.entry.indicator().operator();
      if (operator == null) {
        without = named;
      } else if (!operator.equals("=")) {
        with = named;
      }
    }
    if (with != null
        && without != null
        && !with.form.isOverall()
        && !without.form.isOverall()
        && with.entry.isNumber()) {
      two(out, "indicator.sign.differs", with, without, FindingLevel.NOTICE);
    }
  }

  private static void two(Verdicts out, String key, Named a, Named b, FindingLevel level) {
    String left = String.valueOf(a.form.place().brief());
    String right = String.valueOf(b.form.place().brief());
    String message =
        switch (key) {
          case "indicator.overall" ->
              TEXT.get("indicator.overall", a.entry.name(), shown(a), right, shown(b));
          case "indicator.sign.differs" ->
              TEXT.get("indicator.sign.differs", a.entry.name(), left, shown(a), right, shown(b));
          default ->
              TEXT.get(
                  "indicator.other.project",
                  left,
                  a.entry.name(),
                  shown(a),
                  right,
                  b.entry.name(),
                  shown(b));
        };
    out.add(
        out.finding("S02", b.entry.place())
            .atMost(level)
            .expected(new Side(a.entry.place(), null, shown(a)))
            .actual(new Side(b.entry.place(), null, shown(b)))
            .related(List.of(a.entry.place()))
            .says(message, TEXT.get("indicator.differs.advice")));
  }

  private static String shown(Named named) {
    return named.entry.indicator().printed();
  }

  /** Indicators of one name that differ between projects, which may be right: one notice. */
  private static void differing(Verdicts out, List<List<Named>> differing) {
    List<String> written = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (List<Named> same : differing) {
      Set<String> values = new LinkedHashSet<>();
      same.forEach(named -> values.add(shown(named)));
      written.add(same.getFirst().entry.name() + "（" + String.join("、", values) + "）");
      same.forEach(named -> places.add(named.entry.place()));
    }
    if (!places.isEmpty()) {
      out.add(
          out.finding("S02", places.getFirst())
              .atMost(FindingLevel.NOTICE)
              .related(places.subList(1, places.size()))
              .says(
                  TEXT.get("indicator.differs", written.size(), String.join("；", written)),
                  TEXT.get("indicator.differs.advice")));
    }
  }

  /** An indicator of one form that is about another form's project, with another target there. */
  private static void otherProjects(Verdicts out, List<Named> all) {
    for (Named a : all) {
      String measure = a.entry.indicator().measure();
      // A rate of the same name measures each project by itself.
      boolean rate = "%".equals(measure);
      if (a.form.project() == null || !a.entry.isNumber() || measure == null || rate) {
        continue;
      }
      for (Named b : all) {
        if (b.form.project() != null
            && !b.form.project().equals(a.form.project())
            && b.entry.isNumber()
            && measure.equals(b.entry.indicator().measure())
            && !a.entry.value().equals(b.entry.value())
            && isAbout(a, b)
            && isAlike(a.entry.name(), b.entry.name())) {
          two(out, "indicator.other.project", a, b, FindingLevel.NOTICE);
        }
      }
    }
  }

  /** Whether the name of a's indicator has a word of b's project that a's project has not. */
  private static boolean isAbout(Named a, Named b) {
    String name = Folded.of(a.entry.name());
    @Nullable String project = b.form.project();
    String other = project == null ? "" : Folded.of(project);
    String own = a.form.project() == null ? "" : Folded.of(a.form.project());
    for (int i = 0; i + WORD <= other.length(); i++) {
      String word = other.substring(i, i + WORD);
      if (name.contains(word) && !own.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlike(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    return shorter >= WORD
        && !a.equals(b)
        && Similarity.common(Folded.of(a), Folded.of(b)) * 10 >= shorter * 7;
  }
}
