package org.yubian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yubian.audit.finding.RuleTerms;
import org.yubian.budget.BudgetCodec;
import org.yubian.cli.Adapters;
import org.yubian.cli.Demo;
import org.yubian.cli.Workbench;
import org.yubian.desktop.opening.CataloguePorts;
import org.yubian.desktop.opening.OpeningException;
import org.yubian.desktop.opening.Places;
import org.yubian.desktop.opening.Ports;
import org.yubian.desktop.opening.Readers;
import org.yubian.desktop.opening.Source;
import org.yubian.desktop.opening.Submissions;
import org.yubian.exchange.CatalogueFolder;
import org.yubian.exchange.ConfirmationFile;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.exchange.JsonRowCodec;
import org.yubian.exchange.TableFiles;
import org.yubian.office.catalogue.CatalogueWorkbook;
import org.yubian.office.excel.ExcelExporter;
import org.yubian.office.fill.BlankFiller;
import org.yubian.office.list.ListWorkbooks;
import org.yubian.office.pdf.PdfPrinter;
import org.yubian.office.received.ReceivedWorkbooks;
import org.yubian.office.received.SheetTexts;
import org.yubian.session.BudgetFiles;
import org.yubian.session.StorageException;
import org.yubian.session.WorkbookExporter;
import org.yubian.session.WorkbookFiller;
import org.yubian.session.WorkbookReader;
import org.yubian.store.H2Files;
import org.yubian.store.StorePolicy;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.TableWriter;
import org.yubian.table.pack.PackFiles;
import org.yubian.table.pack.PackLibrary;
import org.yubian.table.pack.PackSources;

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
  public WorkbookFiller workbookFiller() {
    return new BlankFiller();
  }

  @Override
  public BudgetFiles budgetFiles() {
    return budgetFiles(user.root());
  }

  private BudgetFiles budgetFiles(Path data) {
    H2Files.Codecs codecs = new H2Files.Codecs(codec(), new JsonRowCodec());
    return new H2Files(data, codecs, InstantSource.system(), StorePolicy.USUAL);
  }

  @Override
  public Workbench workbench() {
    return new DesktopWorkbench();
  }

  @Override
  public @Nullable Demo demo() {
    String sample = System.getProperty("yubian.demo");
    String showcase = System.getProperty("yubian.showcase");
    return sample == null || showcase == null ? null : new Demo(sample, Path.of(showcase));
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

  private PackLibrary packs() {
    List<PackFiles> files = new ArrayList<>(PackSources.bundled());
    files.addAll(PackSources.in(user.templates(), new ArrayList<>()));
    return new PackLibrary(files, RuleTerms.bundled());
  }

  private Ports ports(Path data) {
    return new Ports(
        budgetFiles(data),
        codec(),
        workbookExporter(),
        new PdfPrinter(),
        new SubjectLibrary(new CatalogueFolder(data.resolve("subjects"))),
        new CataloguePorts(
            new CatalogueWorkbook(), new ConfirmationFile(data.resolve("checked-subjects.csv"))),
        packs(),
        new Places(
            data.resolve("budgets"),
            data.resolve("settings.properties"),
            user.templates(),
            user.logs()),
        new Readers(new SheetTexts(), new JsonRowCodec()),
        new Submissions(new ReceivedWorkbooks(), new ListWorkbooks()));
  }

  private final class DesktopWorkbench implements Workbench {
    @Override
    public boolean hasDisplay() {
      return org.yubian.desktop.Workbench.hasDisplay();
    }

    @Override
    public void open(@Nullable Path file) throws InterruptedException {
      new org.yubian.desktop.Workbench(ports(user.root()), version()).run(source(file));
    }

    /** A start that shows the program opens its sample. */
    private @Nullable Source source(@Nullable Path file) {
      if (file != null) {
        return new Source.File(file);
      }
      Demo demo = demo();
      return demo == null ? null : new Source.Sample(demo.sample());
    }

    @Override
    public void paint(String sample, Path png) throws IOException, InterruptedException {
      Path data = Files.createTempDirectory("yubian");
      try {
        new org.yubian.desktop.Showcase(ports(data)).paint(sample, png);
      } catch (OpeningException | StorageException e) {
        throw new IllegalStateException(e);
      } finally {
        delete(data);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
