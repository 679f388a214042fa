package org.yubian.desktop.export;

import java.nio.file.Path;
import org.yubian.budget.Budget;
import org.yubian.budget.Part;
import org.yubian.desktop.opening.Ports;
import org.yubian.desktop.work.Job;
import org.yubian.desktop.work.Progress;
import org.yubian.session.WorkbookExporter;
import org.yubian.table.StatutoryTables;

/** Writes the provincial workbook of a budget as it was when the work began. */
public final class WorkbookJob implements Job<Path> {
  private final Ports ports;
  private final Budget budget;
  private final WorkbookChoice choice;

  public WorkbookJob(Ports ports, Budget budget, WorkbookChoice choice) {
    this.ports = ports;
    this.budget = budget;
    this.choice = choice;
  }

  @Override
  public Path run(Progress progress) throws Exception {
    Budget named =
        budget.with(
            Part.HEADER, budget.header().withTemplate(choice.pack().id(), choice.pack().version()));
    StatutoryTables tables = StatutoryTables.of(named, choice.pack(), ports.subjects());
    progress.at(1, 2);
    ports
        .exporter()
        .export(new WorkbookExporter.Request(named, tables, choice.kind(), choice.target()));
    return choice.target();
  }
}
