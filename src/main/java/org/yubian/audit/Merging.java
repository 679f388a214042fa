package org.yubian.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Evidence;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Reach;
import org.yubian.audit.finding.Wording;
import org.yubian.budget.Edit;

/**
 * Makes one of findings with the same root, and of so many of a rule in one list or table that they
 * would drown the others.
 */
final class Merging {
  private static final Messages TEXT = Messages.of(Merging.class);
  private static final int MOST = 6;
  private static final int NAMED = 2;

  /** What findings that may become one have in common. */
  private record Kind(String rule, FindingLevel level, String where, @Nullable String cause) {
    static Kind of(Finding finding) {
      Place place = finding.place();
      return new Kind(
          finding.rule().id(),
          finding.level(),
          Objects.requireNonNullElse(place.table(), place.title()),
          finding.reach().cause());
    }
  }

  private Merging() {}

  /** The findings, in the order of the first of each. */
  static List<Finding> of(List<Finding> findings) {
    Map<Kind, List<Finding>> kinds = new LinkedHashMap<>();
    for (Finding finding : findings) {
      kinds.computeIfAbsent(Kind.of(finding), kind -> new ArrayList<>()).add(finding);
    }
    List<Finding> merged = new ArrayList<>();
    kinds.forEach(
        (kind, of) -> {
          if (of.size() > (kind.cause == null ? MOST : 1)) {
            merged.add(one(of));
          } else {
            merged.addAll(of);
          }
        });
    return merged;
  }

  private static Finding one(List<Finding> parts) {
    Finding first = parts.getFirst();
    List<Place> places = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    for (Finding part : parts) {
      places.add(part.place());
      places.addAll(part.reach().related());
      rules.addAll(part.reach().rules());
    }
    Reach reach =
        new Reach(
            places.stream().skip(1).distinct().toList(),
            rules.stream().distinct().toList(),
            fix(parts),
            first.reach().cause(),
            parts);
    return new Finding(
        first.rule(), first.level(), first.place(), Evidence.NONE, wording(parts), reach);
  }

  private static Wording wording(List<Finding> parts) {
    List<String> named =
        parts.stream()
            .limit(NAMED)
            .map(part -> part.wording().message().replaceFirst("。$", ""))
            .toList();
    String advice = parts.getFirst().wording().advice();
    boolean same = parts.stream().allMatch(part -> part.wording().advice().equals(advice));
    String message =
        parts.getFirst().reach().cause() == null
            ? TEXT.get("merged", String.join("；", named), parts.size())
            : TEXT.get("merged.same", named.getFirst(), parts.size());
    return new Wording(message, same ? advice : TEXT.get("merged.advice", advice));
  }

  /** All fixes as one edit; none where a part has none. */
  private static @Nullable Edit fix(List<Finding> parts) {
    List<Edit> fixes = new ArrayList<>();
    for (Finding part : parts) {
      Edit fix = part.reach().fix();
      if (fix == null) {
        return null;
      }
      fixes.add(fix);
    }
    return new Edit.Batch(TEXT.get("merged.fix", parts.size()), fixes);
  }
}
