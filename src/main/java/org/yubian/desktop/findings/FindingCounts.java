package org.yubian.desktop.findings;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.yubian.Messages;
import org.yubian.audit.AuditReport;
import org.yubian.audit.finding.FindingLevel;

/** How many findings of each level there are, for the status bar. */
public final class FindingCounts extends HBox {
  private static final Messages TEXT = Messages.of(FindingCounts.class);

  private final LiveAudit audit;

  public FindingCounts(LiveAudit audit) {
    this.audit = audit;
    getStyleClass().addAll("pair", "finding-counts");
    setId("status-findings");
    Tooltip.install(this, new Tooltip(TEXT.get("findings.counts.tip")));
    audit.listen(this::refresh);
    refresh();
  }

  private void refresh() {
    getChildren().clear();
    audit.report().ifPresentOrElse(this::show, () -> add(TEXT.get("findings.running"), "name"));
  }

  private void show(AuditReport report) {
    for (FindingLevel level : FindingLevel.values()) {
      long count = report.count(level);
      if (count > 0 && level != FindingLevel.NOTICE) {
        add(
            TEXT.get("findings.heading", level.label(), count),
            "count-" + level.name().toLowerCase(Locale.ROOT));
      }
    }
    if (getChildren().isEmpty()) {
      add(
          report.isClean() ? TEXT.get("findings.clean.short") : TEXT.get("findings.none"),
          report.isClean() ? "balanced" : "name");
    }
  }

  private void add(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    getChildren().add(label);
  }
}
