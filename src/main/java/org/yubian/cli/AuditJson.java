package org.yubian.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.AuditReport;
import org.yubian.audit.finding.Finding;
import org.yubian.audit.finding.Obligation;
import org.yubian.audit.finding.Place;
import org.yubian.audit.finding.Side;
import org.yubian.budget.Budget;

/** What an audit found, for programs. */
final class AuditJson {
  private AuditJson() {}

  static String of(Budget budget, AuditReport report) {
    Map<String, @Nullable Object> about = new LinkedHashMap<>();
    about.put("unit", budget.unit().name());
    about.put("year", budget.header().year());
    about.put("template", budget.header().template());
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("budget", about);
    all.put("rule_set", report.ruleSet());
    all.put("findings", report.findings().stream().map(AuditJson::finding).toList());
    all.put("obligations", report.obligations().stream().map(AuditJson::obligation).toList());
    return JsonText.of(all);
  }

  private static Map<String, @Nullable Object> finding(Finding finding) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("rule", finding.rule().id());
    map.put("level", finding.level().label());
    map.putAll(place(finding.place()));
    map.put("expected", shown(finding.evidence().expected()));
    map.put("actual", shown(finding.evidence().actual()));
    map.put("message", finding.wording().message());
    map.put("related", finding.reach().related().stream().map(AuditJson::place).toList());
    return map;
  }

  private static Map<String, @Nullable Object> place(Place place) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("table", place.table());
    map.put("title", place.title());
    map.put("row", place.row());
    map.put("column", place.column());
    map.put("cell", place.address());
    return map;
  }

  private static @Nullable String shown(@Nullable Side side) {
    return side == null ? null : side.shown();
  }

  private static Map<String, @Nullable Object> obligation(Obligation obligation) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("rule", obligation.rule());
    map.put("status", obligation.status().label());
    map.put("reason", obligation.reason());
    return map;
  }
}
