package org.yubian;

import java.nio.file.Path;
import org.yubian.budget.BudgetCodec;
import org.yubian.cli.Adapters;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.exchange.TableFiles;
import org.yubian.office.excel.ExcelExporter;
import org.yubian.office.received.ReceivedWorkbooks;
import org.yubian.session.WorkbookExporter;
import org.yubian.session.WorkbookReader;
import org.yubian.table.TableWriter;

/** Says which adapter stands behind each port. */
final class Wiring implements Adapters {
  private final UserFolder user;

  Wiring(UserFolder user) {
    this.user = user;
  }

  @Override
  public BudgetCodec codec() {
    return new JsonBudgetCodec();
  }

  @Override
  public TableWriter tableWriter() {
    return new TableFiles();
  }

  @Override
  public WorkbookExporter workbookExporter() {
    return new ExcelExporter(codec(), version());
  }

  @Override
  public WorkbookReader workbookReader() {
    return new ReceivedWorkbooks();
  }

  @Override
  public Path templateFolder() {
    return user.templates();
  }

  @Override
  public Path logFolder() {
    return user.logs();
  }

  @Override
  public String version() {
    String packaged = Wiring.class.getPackage().getImplementationVersion();
    return packaged == null ? Messages.of(Wiring.class).get("version.unpackaged") : packaged;
  }
}
