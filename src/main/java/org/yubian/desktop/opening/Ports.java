package org.yubian.desktop.opening;

import java.nio.file.Path;
import org.yubian.budget.BudgetCodec;
import org.yubian.session.BudgetFiles;
import org.yubian.session.PagePrinter;
import org.yubian.session.WorkbookExporter;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.pack.PackLibrary;

/** What the workbench needs from outside. */
public record Ports(
    BudgetFiles files,
    BudgetCodec codec,
    WorkbookExporter exporter,
    PagePrinter printer,
    SubjectLibrary subjects,
    CataloguePorts catalogues,
    PackLibrary packs,
    Places places,
    Readers readers,
    Submissions submissions) {
  /** Where budgets are put unless the user says otherwise; made when needed. */
  public Path folder() {
    return places.budgets();
  }
}
