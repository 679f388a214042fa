package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.audit.finding.Place;
import org.yubian.audit.table.AuditedTable;
import org.yubian.audit.table.TableRole;
import org.yubian.budget.Coding;
import org.yubian.budget.ExpenditureLine;
import org.yubian.money.AmountFormat;

/**
 * Rounding between the table by project and those by subject: 30102 prints 15.53 where its three
 * projects print 10.52, 4.68 and 0.34.
 */
final class ProjectRounding {
  private static final Messages TEXT = Messages.of(ProjectRounding.class);

  private ProjectRounding() {}

  static void add(AuditContext context, List<Place> places, List<String> written) {
    AuditedTable projects =
        context.tables().own().stream()
            .filter(table -> table.role() == TableRole.PROJECTS)
            .findFirst()
            .orElse(null);
    if (projects == null) {
      return;
    }
    compare(context, projects, Coding::departmentEconomic, places, written);
    compare(context, projects, Coding::function, places, written);
    compare(context, projects, Coding::category, places, written);
  }

  /** Subjects all of whose lines are of projects that have no line elsewhere. */
  private static void compare(
      AuditContext context,
      AuditedTable projects,
      Function<Coding, @Nullable String> by,
      List<Place> places,
      List<String> written) {
    Map<String, Long> sums = new LinkedHashMap<>();
    Map<String, Map<String, Long>> parts = new HashMap<>();
    Map<String, Set<String>> subjectsOf = new HashMap<>();
    Set<String> loose = new HashSet<>();
    for (LineGroup group : context.lines().groups()) {
      String subject = by.apply(group.coding());
      for (ExpenditureLine line : group.lines()) {
        String project = line.coding().project();
        if (project != null) {
          subjectsOf
              .computeIfAbsent(project, p -> new HashSet<>())
              .add(subject == null ? "" : subject);
        }
        if (subject != null) {
          sums.merge(subject, line.amount().fen(), Math::addExact);
          if (project == null) {
            loose.add(subject);
          } else {
            parts
                .computeIfAbsent(subject, s -> new LinkedHashMap<>())
                .merge(project, line.amount().fen(), Math::addExact);
          }
        }
      }
    }
    AmountFormat format = projects.amounts();
    sums.forEach(
        (subject, sum) -> {
          Map<String, Long> of = parts.getOrDefault(subject, Map.of());
          boolean whole =
              !loose.contains(subject)
                  && of.size() > 1
                  && of.keySet().stream()
                      .allMatch(p -> subjectsOf.getOrDefault(p, Set.of()).size() == 1);
          long displayed = of.values().stream().mapToLong(format::round).sum();
          if (whole && displayed != format.round(sum)) {
            Place table = projects.place();
            places.add(
                new Place(
                    table.table(),
                    table.title(),
                    name(context, subject),
                    null,
                    null,
                    table.target()));
            written.add(write(context, subject, sum, of.values(), format));
          }
        });
  }

  private static String name(AuditContext context, String subject) {
    return TEXT.get("rounding.projects", context.subject(subject));
  }

  private static String write(
      AuditContext context, String subject, long sum, Iterable<Long> amounts, AmountFormat format) {
    List<String> parts = new ArrayList<>();
    long displayed = 0;
    for (long amount : amounts) {
      parts.add(format.print(format.round(amount)));
      displayed += format.round(amount);
    }
    return name(context, subject)
        + " "
        + format.print(format.round(sum))
        + "："
        + String.join(" + ", parts)
        + " = "
        + format.print(displayed);
  }
}
