package org.yubian.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yubian.budget.BudgetCodec;
import org.yubian.session.BudgetFiles;
import org.yubian.session.WorkbookExporter;
import org.yubian.session.WorkbookFiller;
import org.yubian.session.WorkbookReader;
import org.yubian.table.TableWriter;

/**
 * What stands behind the ports that commands use. Each is made when it is asked for, so that a
 * command loads only what it needs.
 */
public interface Adapters {
  BudgetCodec codec();

  TableWriter tableWriter();

  WorkbookExporter workbookExporter();

  WorkbookReader workbookReader();

  WorkbookFiller workbookFiller();

  /** Files of budgets that this program keeps. */
  BudgetFiles budgetFiles();

  Workbench workbench();

  /** Whether this start is for showing the program; null for usual starts. */
  @Nullable Demo demo();

  /** Folder of the user's own template packs; need not exist. */
  Path templateFolder();

  /** Of the program, such as 0.1.0. */
  String version();

  /** Folder of the logs, to be named when something unforeseen happens. */
  Path logFolder();
}
