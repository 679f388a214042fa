package org.yubian.audit.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingBuilder;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.subject.Catalogue;
import org.yubian.subject.Level;
import org.yubian.subject.Scheme;
import org.yubian.subject.Standing;
import org.yubian.table.Unshown;

/**
 * Codes are in the catalogue of the year, of the level lines are written at, below known parents.
 */
final class SubjectCodes implements Check {
  private static final Messages TEXT = Messages.of(SubjectCodes.class);

  @Override
  public List<String> rules() {
    return List.of("A02", "A05", "A06", "A07");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(
        Topic.HEADER, Topic.UNIT, Topic.EXPENDITURES, Topic.PROCUREMENT, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    List<SubjectUse> uses = SubjectUse.of(context);
    if (uses.isEmpty()) {
      rules().forEach(rule -> out.missing(rule, TEXT.get("missing.lines"), Wanted.EXPENDITURES));
      return;
    }
    for (SubjectUse use : uses) {
      judge(context, out, use);
    }
    if (uses.stream().noneMatch(use -> use.scheme() == Scheme.DEPARTMENT_ECONOMIC)) {
      out.missing("A06", TEXT.get("missing.department"), Wanted.EXPENDITURES);
    }
    if (uses.stream().noneMatch(use -> use.scheme() == Scheme.GOVERNMENT_ECONOMIC)) {
      out.missing("A07", TEXT.get("missing.government"), Wanted.EXPENDITURES);
    }
    new EconomicPairs(context, out).judge();
  }

  private static void judge(AuditContext context, Verdicts out, SubjectUse use) {
    Catalogue catalogue = context.standards().subjects().catalogue(use.scheme());
    if (!use.scheme().isCode(use.code())) {
      out.add(
          finding(context, out, "A05", use)
              .expected(Side.text(shape(use.scheme())))
              .says(
                  TEXT.get(
                      "code.shape",
                      use.place().brief(),
                      use.scheme().label(),
                      use.code(),
                      shape(use.scheme())),
                  TEXT.get("code.shape.advice")));
      return;
    }
    Standing standing = catalogue.standing(use.code());
    if (!standing.inForce()) {
      unknown(context, out, use, catalogue, standing);
      return;
    }
    Level level = Level.ofCode(use.code()).orElseThrow();
    if (use.lowest() && level != use.scheme().lineLevel()) {
      out.add(
          finding(context, out, rule(use.scheme()), use)
              .expected(Side.text(use.scheme().lineLevel().label()))
              .says(
                  TEXT.get(
                      "code.level",
                      use.place().brief(),
                      context.subject(use.code()),
                      level.label(),
                      use.scheme().lineLevel().label()),
                  TEXT.get("code.level.advice", use.scheme().lineLevel().label())));
    }
    for (String above = Level.parentOf(use.code()); above != null; above = Level.parentOf(above)) {
      if (catalogue.find(above).isEmpty()) {
        out.add(
            finding(context, out, "A05", use)
                .says(
                    TEXT.get(
                        "code.parent", use.place().brief(), context.subject(use.code()), above),
                    TEXT.get("code.parent.advice")));
        return;
      }
    }
  }

  private static void unknown(
      AuditContext context, Verdicts out, SubjectUse use, Catalogue catalogue, Standing standing) {
    String year = Integer.toString(catalogue.edition().year());
    String known = Objects.toString(standing.subject(), use.code());
    String what =
        switch (standing.state()) {
          case ENDED -> TEXT.get("code.ended", use.place().brief(), known, year);
          case NOT_YET -> TEXT.get("code.early", use.place().brief(), known, year);
          default ->
              TEXT.get(
                  "code.unknown",
                  use.place().brief(),
                  use.scheme().label(),
                  use.code(),
                  year,
                  use.count());
        };
    String parent = Level.parentOf(use.code());
    String advice =
        parent != null && catalogue.find(parent).isPresent()
            ? TEXT.get("code.unknown.below", context.subject(parent))
            : TEXT.get("code.unknown.advice");
    List<Unshown> unshown = unshown(context, use);
    out.add(
        finding(context, out, rule(use.scheme()), use)
            .related(
                unshown.stream()
                    .map(each -> Place.ofTable(each.number(), each.title()))
                    .distinct()
                    .toList())
            .alsoBreaks(
                unshown.stream().map(each -> TableSums.rule(context, each)).distinct().toList())
            .says(what, advice));
  }

  /** Amounts that tables cannot show because nobody knows their function. */
  private static List<Unshown> unshown(AuditContext context, SubjectUse use) {
    return context.tables().unshown().stream()
        .filter(each -> use.scheme() == Scheme.FUNCTION)
        .filter(each -> use.code().equals(each.line().coding().function()))
        .toList();
  }

  private static String rule(Scheme scheme) {
    return switch (scheme) {
      case DEPARTMENT_ECONOMIC -> "A06";
      case GOVERNMENT_ECONOMIC -> "A07";
      default -> "A02";
    };
  }

  private static String shape(Scheme scheme) {
    return TEXT.get(
        "code.form",
        Character.toString(scheme.firstDigit()),
        String.join(
            "/", scheme.levels().stream().map(level -> Integer.toString(level.digits())).toList()));
  }

  private static FindingBuilder finding(
      AuditContext context, Verdicts out, String rule, SubjectUse use) {
    return out.finding(rule, use.place())
        .actual(new Side(use.place(), null, use.code()))
        .related(use.others(context));
  }
}
