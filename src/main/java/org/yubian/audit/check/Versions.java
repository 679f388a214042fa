package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Budget;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Line;
import org.yubian.budget.RevenueLine;
import org.yubian.budget.Section;

/** This version against the one before it. */
final class Versions implements Check {
  private static final Messages TEXT = Messages.of(Versions.class);
  private static final String FIRST = "一上";
  private static final int MOST_NAMED = 4;

  /** Lines of one list by their coding. */
  private record Key(Section<?> section, Coding coding) {
    /**
     * What one explanation covers: a source of revenue, a project, or an item's basic expenditure.
     */
    Group group() {
      return section == Section.REVENUES
          ? new Group(section, coding.fund().label(), null)
          : new Group(section, String.valueOf(coding.function()), coding.project());
    }
  }

  private record Group(Section<?> section, String subject, @Nullable String project) {}

  /** An amount that was changed. */
  private record Changed(Place place, long from, long to) {}

  /** Lines with the same coding. */
  private static final class Sum {
    private final Line line;
    private long was;
    private long is;

    private Sum(Line line) {
      this.line = line;
    }
  }

  /** Whether a budget is the first submission, which nothing has gone before. */
  static boolean isFirst(Budget budget) {
    return FIRST.equals(budget.header().stage());
  }

  @Override
  public List<String> rules() {
    return List.of("L06");
  }

  @Override
  public Set<Topic> reads() {
    return EnumSet.of(Topic.HEADER, Topic.REVENUES, Topic.EXPENDITURES, Topic.REFERENCE);
  }

  @Override
  public void run(AuditContext context, Verdicts out) {
    Budget before = context.references().previousVersion();
    if (before == null) {
      if (isFirst(context.budget())) {
        out.notApplicable("L06", TEXT.get("none.version"));
      } else {
        out.missing("L06", TEXT.get("missing.version"), Wanted.COMPARED);
      }
      return;
    }
    Map<Group, List<Changed>> groups = new LinkedHashMap<>();
    sums(before, context.budget())
        .forEach(
            (key, sum) -> {
              if (sum.was != sum.is) {
                groups
                    .computeIfAbsent(key.group(), group -> new ArrayList<>())
                    .add(new Changed(place(context, key, sum.line), sum.was, sum.is));
              }
            });
    groups.forEach((group, changed) -> report(context, out, group, changed));
  }

  private static Place place(AuditContext context, Key key, Line line) {
    return key.section == Section.REVENUES
        ? Place.ofRow(Section.REVENUES, line.key(), context.label(line), null)
        : Place.ofRow(Section.EXPENDITURES, line.key(), context.label(line), null);
  }

  private static void report(
      AuditContext context, Verdicts out, Group group, List<Changed> changed) {
    Changed first = changed.getFirst();
    Side from = side(changed.stream().map(Changed::from).toList());
    Side to = side(changed.stream().map(Changed::to).toList());
    String message =
        changed.size() == 1
            ? TEXT.get(
                "version.changed",
                first.place.brief(),
                from.shown(),
                to.shown(),
                Shown.amount(first.to - first.from))
            : TEXT.get(
                "version.changed.lines", name(context, group), changed.size(), lines(changed));
    out.add(
        out.finding("L06", first.place)
            .expected(from)
            .actual(to)
            .related(changed.stream().skip(1).map(Changed::place).toList())
            .says(message, TEXT.get("version.changed.advice")));
  }

  private static String name(AuditContext context, Group group) {
    if (group.project != null) {
      return group.project;
    }
    return group.section == Section.REVENUES ? group.subject : context.subject(group.subject);
  }

  /** All amounts, since an explanation holds for these only, and their sum. */
  private static Side side(List<Long> amounts) {
    long sum = amounts.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    if (amounts.size() == 1) {
      return Shown.side(sum);
    }
    String parts = String.join(" + ", amounts.stream().map(Shown::amount).toList());
    return new Side(null, sum, parts + " = " + Shown.amount(sum));
  }

  private static String lines(List<Changed> changed) {
    return String.join(
        "；",
        changed.stream()
            .limit(MOST_NAMED)
            .map(
                each -> {
                  List<String> shown = Shown.alike(each.from, each.to);
                  return TEXT.get(
                      "version.line", each.place.brief(), shown.getFirst(), shown.getLast());
                })
            .toList());
  }

  private static Map<Key, Sum> sums(Budget before, Budget after) {
    Map<Key, Sum> sums = new LinkedHashMap<>();
    for (RevenueLine line : after.rows(Section.REVENUES)) {
      Sum sum = sum(sums, Section.REVENUES, line);
      sum.is = Math.addExact(sum.is, line.amount().fen());
    }
    for (ExpenditureLine line : after.rows(Section.EXPENDITURES)) {
      Sum sum = sum(sums, Section.EXPENDITURES, line);
      sum.is = Math.addExact(sum.is, line.amount().fen());
    }
    for (RevenueLine line : before.rows(Section.REVENUES)) {
      Sum sum = sum(sums, Section.REVENUES, line);
      sum.was = Math.addExact(sum.was, line.amount().fen());
    }
    for (ExpenditureLine line : before.rows(Section.EXPENDITURES)) {
      Sum sum = sum(sums, Section.EXPENDITURES, line);
      sum.was = Math.addExact(sum.was, line.amount().fen());
    }
    return sums;
  }

  private static Sum sum(Map<Key, Sum> sums, Section<?> section, Line line) {
    return sums.computeIfAbsent(new Key(section, line.coding()), key -> new Sum(line));
  }
}
