package org.yubian.audit.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yubian.Messages;
import org.yubian.audit.finding.FindingLevel;
import org.yubian.audit.finding.Shown;
import org.yubian.audit.finding.Side;

/**
 * Projects of a printed list that have no performance form. The list may hold items that need none,
 * such as salaries: only where most under one heading have a form is one missed.
 */
final class PrintedWithoutForm {
  private static final Messages TEXT = Messages.of(PrintedWithoutForm.class);

  private PrintedWithoutForm() {}

  static void judge(AuditContext context, Verdicts out) {
    List<PrintedProjects.Listed> listed = PrintedProjects.of(context.tables().printed());
    List<String> names = listed.stream().map(PrintedProjects.Listed::name).toList();
    Set<String> having = new HashSet<>();
    for (Form form : context.forms()) {
      if (form.project() != null) {
        having.add(PrintedProjects.likely(names, form.project()));
      }
    }
    Map<Integer, List<PrintedProjects.Listed>> groups = new LinkedHashMap<>();
    listed.forEach(
        each -> groups.computeIfAbsent(each.group(), group -> new ArrayList<>()).add(each));
    for (List<PrintedProjects.Listed> group : groups.values()) {
      List<PrintedProjects.Listed> without =
          group.stream().filter(each -> !having.contains(each.name())).toList();
      if (without.size() * 2 < group.size()) {
        without.forEach(each -> missed(out, each));
      }
    }
  }

  private static void missed(Verdicts out, PrintedProjects.Listed project) {
    Long fen = project.fen();
    if (fen != null && fen > 0 && fen >= out.rule("G04").wanYuan("amount")) {
      out.add(
          out.finding("G04", project.place())
              .atMost(FindingLevel.WARNING)
              .actual(new Side(project.place(), fen, Shown.amount(fen)))
              .says(
                  TEXT.get("target.none", project.name(), Shown.amount(fen)),
                  TEXT.get("target.none.advice", project.name())));
    }
  }
}
