package org.yubian.desktop.opening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.ScreenSpecs;
import org.yubian.desktop.desk.UnusablePackException;
import org.yubian.ledger.SumSpec;
import org.yubian.money.AmountOverflowException;
import org.yubian.session.BudgetFiles;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetStorage;
import org.yubian.session.Revision;
import org.yubian.session.Session;
import org.yubian.session.SessionContext;
import org.yubian.session.StorageException;

/** Opens budgets. Everything here takes time and is not for the window's thread. */
public final class Opening {
  private static final Messages TEXT = Messages.of(Opening.class);
  private static final String SUFFIX = ".mv.db";
  private static final int LONGEST_NAME = 60;

  private final Ports ports;
  private final ScreenSpecs specs;
  private final SessionContext context;

  /**
   * @param screens sums the screens need
   * @param thread runs things on the window's thread
   */
  public Opening(Ports ports, List<SumSpec> screens, InstantSource clock, Executor thread) {
    this.ports = ports;
    this.specs = new ScreenSpecs(ports.packs(), screens);
    String author = Objects.requireNonNullElse(System.getProperty("user.name"), "");
    this.context = new SessionContext(specs, ports.subjects(), clock, author, thread);
  }

  public Opened open(Source source) throws OpeningException {
    try {
      return switch (source) {
        case Source.Sample sample -> sample(sample.name());
        case Source.File file when ports.files().isBudgetFile(file.path()) ->
            newest(ports.files().open(file.path(), BudgetFiles.Access.EDIT));
        case Source.File file -> document(file.path());
      };
    } catch (StorageException
        | BudgetFormatException
        | UnusablePackException
        | AmountOverflowException e) {
      throw new OpeningException(e);
    } catch (IOException e) {
      throw new OpeningException(TEXT.get("open.unreadable", source), e);
    }
  }

  /** Samples are kept like any budget, so that they can be tried out and found again. */
  private Opened sample(String name)
      throws StorageException, BudgetFormatException, IOException, OpeningException {
    Path file = ports.folder().resolve(TEXT.get("sample.file", name) + SUFFIX);
    if (Files.exists(file)) {
      return newest(ports.files().open(file, BudgetFiles.Access.EDIT));
    }
    try (InputStream in =
        Opening.class.getResourceAsStream("/org/yubian/samples/" + name + ".json")) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      Budget budget = ports.codec().decode(bytes, name).budget();
      return create(file, budget, TEXT.get("sample.version"), TEXT.get("sample.origin"));
    }
  }

  private Opened document(Path path) throws StorageException, BudgetFormatException, IOException {
    Budget budget = ports.codec().decode(Files.readAllBytes(path), path.toString()).budget();
    String name = String.valueOf(path.getFileName());
    Path file = ports.folder().resolve(fileName(budget) + SUFFIX);
    String origin = TEXT.get("import.origin", name);
    if (!Files.exists(file)) {
      return create(file, budget, TEXT.get("import.version"), origin);
    }
    BudgetStorage storage = ports.files().open(file, BudgetFiles.Access.EDIT);
    return open(storage, put(storage, budget, TEXT.get("import.version"), origin));
  }

  /** A budget that did not exist before, in the file of its unit. */
  public Opened create(Path file, Budget budget, String version, String origin)
      throws StorageException, IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    BudgetStorage storage = ports.files().create(file);
    return open(storage, put(storage, budget, version, origin));
  }

  private BudgetInfo put(BudgetStorage storage, Budget budget, String version, String origin)
      throws StorageException {
    return storage.create(
        budget, version, new Revision.Origin(context.clock().instant(), context.author(), origin));
  }

  private Opened newest(BudgetStorage storage) throws StorageException, OpeningException {
    @Nullable BudgetInfo info = storage.budgets().stream().findFirst().orElse(null);
    if (info == null) {
      storage.close();
      throw new OpeningException(
          TEXT.get("open.empty", storage.file()), new IOException(storage.file().toString()));
    }
    return open(storage, info);
  }

  private Opened open(BudgetStorage storage, BudgetInfo info) throws StorageException {
    Session session = Session.open(storage, info, context);
    return new Opened(storage, info, new Desk(session, ports.subjects(), specs));
  }

  /** The unit's name without characters that file systems do not take. */
  private static String fileName(Budget budget) {
    String name = budget.unit().name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    return name.isEmpty()
        ? Integer.toString(budget.header().year())
        : name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }
}
