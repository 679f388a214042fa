package org.yubian.desktop.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.SafeFile;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Kept;
import org.yubian.desktop.desk.ScreenSpecs;
import org.yubian.desktop.desk.UnusablePackException;
import org.yubian.ledger.SumSpec;
import org.yubian.money.AmountOverflowException;
import org.yubian.review.submission.SubmissionException;
import org.yubian.review.submission.SubmissionReader;
import org.yubian.session.Backup;
import org.yubian.session.BudgetFiles;
import org.yubian.session.BudgetInfo;
import org.yubian.session.BudgetStorage;
import org.yubian.session.Revision;
import org.yubian.session.Samples;
import org.yubian.session.Session;
import org.yubian.session.SessionContext;
import org.yubian.session.StorageException;

/** Opens budgets. Everything here takes time and is not for the window's thread. */
public final class Opening {
  private static final Messages TEXT = Messages.of(Opening.class);
  private static final int MOST_MEBIBYTES = 512;

  private final Ports ports;
  private final ScreenSpecs specs;
  private final SessionContext context;
  private final OpenFiles files;
  private final Beside beside;

  /**
   * @param screens sums the screens need
   * @param thread runs things on the window's thread
   */
  public Opening(Ports ports, List<SumSpec> screens, InstantSource clock, Executor thread) {
    this.ports = ports;
    this.specs = new ScreenSpecs(ports.packs(), screens);
    this.files = new OpenFiles(ports.files());
    String author = Objects.requireNonNullElse(System.getProperty("user.name"), "");
    this.beside = new Beside(this::origin);
    this.context = new SessionContext(specs, ports.subjects(), clock, author, thread);
  }

  /** How something comes to be that this user makes now. */
  public Revision.Origin origin(String text) {
    return new Revision.Origin(context.clock().instant(), context.author(), text);
  }

  public Ports ports() {
    return ports;
  }

  public Opened open(Source source) throws OpeningException {
    return open(source, BudgetFiles.Access.EDIT);
  }

  /**
   * @param access how a file of budgets is opened
   * @throws OpeningException whose cause says more: {@link StorageException.Damaged} and {@link
   *     StorageException.Older} have backups to choose from
   */
  public Opened open(Source source, BudgetFiles.Access access) throws OpeningException {
    try {
      return switch (source) {
        case Source.Sample sample -> sample(sample.name());
        case Source.Stored stored -> stored(stored, access);
        case Source.Fresh fresh -> fresh(fresh);
        case Source.File file when ports.files().isBudgetFile(file.path()) ->
            newest(files.open(file.path(), access));
        case Source.File file -> document(file.path());
      };
    } catch (StorageException
        | BudgetFormatException
        | UnusablePackException
        | AmountOverflowException e) {
      throw new OpeningException(e);
    } catch (IOException e) {
      throw new OpeningException(e);
    }
  }

  /** The good backups of a file, the newest first. */
  public List<Backup> backups(Path file) throws StorageException {
    return ports.files().backups(file);
  }

  /**
   * Puts a backup in the place of a file that no window has open.
   *
   * @return where the file that was there is kept
   */
  public Optional<Path> restore(Path file, Backup backup) throws StorageException {
    return ports.files().restore(file, backup);
  }

  /** The budgets of a file, read without opening it for edits. */
  public List<BudgetInfo> budgets(Path file) throws StorageException {
    BudgetFiles.Access access =
        files.isOpen(file) ? BudgetFiles.Access.EDIT : BudgetFiles.Access.READ;
    try (BudgetStorage storage = files.open(file, access)) {
      return storage.budgets();
    }
  }

  /** One budget of a file, read without opening it for edits. */
  public Budget load(Path file, long id) throws StorageException {
    BudgetFiles.Access access =
        files.isOpen(file) ? BudgetFiles.Access.EDIT : BudgetFiles.Access.READ;
    try (BudgetStorage storage = files.open(file, access)) {
      return storage.load(id);
    }
  }

  /** Samples are kept like any budget, so that they can be tried out and found again. */
  private Opened sample(String name)
      throws StorageException, BudgetFormatException, IOException, OpeningException {
    Path file = ports.folder().resolve(TEXT.get("sample.file", name) + StoreName.SUFFIX);
    if (Files.exists(file)) {
      return newest(files.open(file, BudgetFiles.Access.EDIT));
    }
    Budget budget = ports.codec().decode(Samples.read(name), name).budget();
    return create(file, budget, TEXT.get("sample.version"), TEXT.get("sample.origin"));
  }

  /** A new year's budget; last year's, which it is compared with, is put beside it. */
  private Opened fresh(Source.Fresh fresh) throws StorageException, IOException, OpeningException {
    Opened opened = put(fresh.budget(), fresh.version(), fresh.origin());
    Budget last = fresh.last();
    try {
      if (last != null && !beside.has(opened.storage(), last.header().year())) {
        beside.put(opened.storage(), last, last.unit().name());
      }
      return opened;
    } catch (StorageException e) {
      opened.storage().close();
      throw e;
    }
  }

  /**
   * Puts a budget from elsewhere beside an open one, to be compared with it: of last year, or of
   * the same year.
   *
   * @param source a file of budgets, a document or a workbook
   */
  public BudgetInfo putBeside(Kept open, Path source) throws OpeningException {
    try {
      if (!ports.files().isBudgetFile(source)) {
        return beside.put(open, budget(source), source);
      }
      BudgetInfo best = beside.best(open, budgets(source), source);
      return beside.put(open, load(source, best.id()), source);
    } catch (StorageException | BudgetFormatException | AmountOverflowException e) {
      throw new OpeningException(e);
    } catch (IOException e) {
      throw new OpeningException(e);
    }
  }

  private Opened document(Path path)
      throws StorageException, BudgetFormatException, IOException, OpeningException {
    String origin = TEXT.get("import.origin", path.getFileName());
    return put(budget(path), TEXT.get("import.version"), origin);
  }

  /** Whether a path names a file of budgets. */
  public boolean isBudgetFile(Path file) {
    return ports.files().isBudgetFile(file);
  }

  /** The budget of a document or of a workbook, without keeping it. */
  public Budget read(Path path) throws OpeningException {
    try {
      return budget(path);
    } catch (BudgetFormatException e) {
      throw new OpeningException(e);
    } catch (IOException e) {
      throw new OpeningException(e);
    }
  }

  /** The budget of a document, or of a workbook that carries or shows one. */
  private Budget budget(Path path) throws BudgetFormatException, IOException, OpeningException {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(".json") && SubmissionReader.isSubmission(path)) {
      try {
        return submissionReader().read(path).budget();
      } catch (SubmissionException e) {
        throw new OpeningException(String.valueOf(e.getMessage()), e);
      }
    }
    return ports.codec().decode(SafeFile.read(path, MOST_MEBIBYTES), path.toString()).budget();
  }

  /** Reads budgets handed in without keeping them. */
  public SubmissionReader submissionReader() {
    return new SubmissionReader(
        ports.submissions().workbooks(), ports.codec(), ports.packs(), ports.subjects());
  }

  /**
   * Puts a budget that somebody handed in aside, to be looked at only.
   *
   * @param origin how it came, for the trail
   */
  public Opened received(Budget budget, String origin) throws OpeningException {
    try {
      Path folder = ports.folder().resolve(TEXT.get("received.folder"));
      SafeFile.makeFolder(folder);
      String name = String.valueOf(StoreName.of(budget));
      String stem = name.substring(0, name.length() - StoreName.SUFFIX.length());
      Path file = folder.resolve(name);
      for (int number = 2; Files.exists(file); number++) {
        file = folder.resolve(stem + "-" + number + StoreName.SUFFIX);
      }
      SharedStorage storage = files.create(file);
      long id = put(storage, budget, TEXT.get("received.version"), origin).id();
      storage.lock(id, TEXT.get("received.locked"));
      return newest(storage);
    } catch (StorageException e) {
      throw new OpeningException(e);
    } catch (IOException e) {
      throw new OpeningException(e);
    }
  }

  /** A budget that did not exist before, in the file of its unit. */
  private Opened put(Budget budget, String version, String origin)
      throws StorageException, IOException, OpeningException {
    Path file = ports.folder().resolve(StoreName.of(budget));
    if (!Files.exists(file)) {
      return create(file, budget, version, origin);
    }
    SharedStorage storage = files.open(file, BudgetFiles.Access.EDIT);
    return open(storage, put(storage, budget, version, origin));
  }

  private Opened create(Path file, Budget budget, String version, String origin)
      throws StorageException, IOException, OpeningException {
    SafeFile.makeFolder(ports.folder());
    SharedStorage storage = files.create(file);
    return open(storage, put(storage, budget, version, origin));
  }

  private BudgetInfo put(BudgetStorage storage, Budget budget, String version, String origin)
      throws StorageException {
    return storage.create(budget, version, origin(origin));
  }

  private Opened stored(Source.Stored source, BudgetFiles.Access access)
      throws StorageException, OpeningException {
    SharedStorage storage = files.open(source.path(), access);
    for (BudgetInfo info : storage.budgets()) {
      if (info.id() == source.id()) {
        return open(storage, info);
      }
    }
    return newest(storage);
  }

  private Opened newest(SharedStorage storage) throws StorageException, OpeningException {
    @Nullable BudgetInfo info = storage.budgets().stream().findFirst().orElse(null);
    if (info == null) {
      storage.close();
      throw new OpeningException(TEXT.get("open.empty", storage.file()), null);
    }
    return open(storage, info);
  }

  private Opened open(SharedStorage storage, BudgetInfo info)
      throws StorageException, OpeningException {
    boolean open = false;
    try {
      files.show(storage, info);
      Session session = Session.open(storage, info, context);
      Desk desk = new Desk(session, ports.subjects(), specs);
      desk.keptIn(new Kept(storage, info));
      open = true;
      return new Opened(storage, info, desk);
    } finally {
      if (!open) {
        storage.close();
      }
    }
  }
}
