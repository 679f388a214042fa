package org.yubian.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import org.yubian.budget.Budget;
import org.yubian.desktop.desk.Notice;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.files.FileKind;
import org.yubian.desktop.frame.Command;
import org.yubian.desktop.frame.MenuName;
import org.yubian.desktop.frame.Menus;
import org.yubian.desktop.help.HelpKey;
import org.yubian.desktop.help.HelpWindow;
import org.yubian.desktop.opening.AlreadyOpenException;
import org.yubian.desktop.opening.BudgetKey;
import org.yubian.desktop.opening.Opened;
import org.yubian.desktop.opening.RecentBudget;
import org.yubian.desktop.opening.Source;
import org.yubian.desktop.start.NewBudgetForm;
import org.yubian.desktop.work.Refusals;
import org.yubian.desktop.work.Works;
import org.yubian.review.submission.SubmissionReader;
import org.yubian.session.Backup;
import org.yubian.session.BudgetFiles.Access;

/** The windows of the program: one for each open budget, and the start page where there is none. */
final class Windows {
  private static final Messages TEXT = Messages.of(Windows.class);

  private final Program program;
  private final Executor background;
  private final Executor window;
  private final Runnable ended;
  private final List<BudgetWindow> open = new ArrayList<>();
  private final HelpWindow help;
  private final HelpKey helpKey;
  private @Nullable StartWindow start;
  private @Nullable ReviewWindow review;
  private int opening;

  /**
   * @param window runs things on the window's thread
   * @param ended runs when the last window has been closed
   */
  Windows(Program program, Executor background, Executor window, Runnable ended) {
    this.program = program;
    this.background = background;
    this.window = window;
    this.ended = ended;
    this.help = new HelpWindow(program.appearance());
    this.helpKey = new HelpKey(help, Window.getWindows());
  }

  /**
   * The commands of 帮助.
   *
   * @param screen page of what the window shows
   */
  void addHelpTo(Menus menus, Window owner, Supplier<String> screen) {
    menus.add(
        MenuName.HELP,
        new Command(TEXT.get("help.screen"), "F1", () -> help.show(screen.get())),
        new Command(TEXT.get("help.all"), "", () -> help.show("start")),
        new Command(TEXT.get("help.keys"), "", () -> help.show("keys")));
    AboutDialog about = new AboutDialog(program, owner, () -> help.show("licences"));
    menus.add(
        MenuName.HELP,
        new Command(TEXT.get("help.log"), "", about::showLogs),
        new Command(TEXT.get("help.about"), "", about::show));
  }

  /** Background work for one more window. */
  Works works() {
    return new Works(background, window, program.failures());
  }

  /** Background work that a window shows, where there is one to show it. */
  private Works works(@Nullable Window owner) {
    Works works = works();
    StartWindow page = start;
    if (page != null && page.stage().equals(owner)) {
      works.showIn(page.bar());
    }
    open.stream()
        .filter(shown -> shown.stage().equals(owner))
        .findFirst()
        .ifPresent(shown -> works.showIn(shown.bar()));
    return works;
  }

  List<RecentBudget> recents() {
    return program.recents().list();
  }

  List<BudgetWindow> open() {
    return List.copyOf(open);
  }

  Optional<StartWindow> start() {
    return Optional.ofNullable(start);
  }

  /** Shows the start page. */
  StartWindow showStart() {
    StartWindow shown = start;
    if (shown == null) {
      shown = new StartWindow(program, this);
      start = shown;
      shown.show();
    }
    return shown;
  }

  void startClosed() {
    start = null;
    endIfLast();
  }

  /** Asks which file to open. */
  void pick(Window owner) {
    program
        .picker()
        .open(owner, FileKind.BUDGET)
        .ifPresent(file -> open(new Source.File(file), owner));
  }

  /**
   * Takes files that were dragged onto a window: a single budget is opened, everything that may be
   * a submission goes to the reviewer's list.
   *
   * @param say hears of files that are neither
   */
  void dropped(List<Path> files, Window owner, Consumer<String> say) {
    List<Path> submissions =
        files.stream()
            .filter(file -> Files.isDirectory(file) || SubmissionReader.isSubmission(file))
            .toList();
    Path only = files.size() == 1 ? files.getFirst() : null;
    if (only != null
        && (isDocument(only) || program.opening().ports().files().isBudgetFile(only))) {
      open(new Source.File(only), owner);
    } else if (submissions.isEmpty()) {
      say.accept(TEXT.get("drop.unknown", files.isEmpty() ? "" : files.getFirst().getFileName()));
    } else {
      review(submissions);
    }
  }

  private static boolean isDocument(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  /** Asks for a new budget. */
  void create(Window owner) {
    new NewBudgetForm(
            program.opening(),
            program.recents(),
            program.picker(),
            new Dialogs(owner, program.appearance()),
            works())
        .show(fresh -> open(fresh, owner));
  }

  /** Opens a budget in a window of its own. */
  void open(Source source, @Nullable Window owner) {
    open(source, Access.EDIT, owner);
  }

  private void open(Source source, Access access, @Nullable Window owner) {
    opening++;
    works(owner)
        .start(
            TEXT.get("open.running"),
            progress -> program.opening().open(source, access),
            this::show,
            failure -> {
              opening--;
              failed(source, failure, owner);
            },
            () -> {
              opening--;
              endIfLast();
            });
  }

  /** Shows the reviewer's list, with these submissions read into it. */
  ReviewWindow review(List<Path> submissions) {
    ReviewWindow shown = review;
    if (shown == null) {
      shown = new ReviewWindow(program, this);
      review = shown;
      shown.show();
    }
    shown.stage().toFront();
    if (!submissions.isEmpty()) {
      shown.screen().add(submissions);
    }
    return shown;
  }

  void reviewClosed() {
    review = null;
    endIfLast();
  }

  /** Opens a budget that somebody handed in, to be looked at only. */
  void openReceived(Budget budget, String file, Consumer<String> refused) {
    opening++;
    works()
        .start(
            TEXT.get("open.running"),
            progress -> program.opening().received(budget, TEXT.get("received.origin", file)),
            this::show,
            failure -> {
              opening--;
              Refusals.sentence(failure)
                  .ifPresentOrElse(refused, () -> program.failures().report(failure));
            },
            () -> {
              opening--;
              endIfLast();
            });
  }

  private void show(Opened opened) {
    opening--;
    program.recents().opened(opened);
    BudgetWindow shown = new BudgetWindow(opened, program, this);
    open.add(shown);
    shown.show();
    StartWindow page = start;
    if (page != null) {
      start = null;
      page.hide();
    }
  }

  private void failed(Source source, Throwable failure, @Nullable Window owner) {
    if (failure instanceof AlreadyOpenException already) {
      window(already.key()).ifPresent(shown -> shown.stage().toFront());
      return;
    }
    Window asking =
        owner != null && owner.isShowing()
            ? owner
            : open.isEmpty() ? showStart().stage() : open.getLast().stage();
    new OpeningFailure(
            new Dialogs(asking, program.appearance()),
            program.failures(),
            new OpeningFailure.Ways() {
              @Override
              public void again(Access access) {
                open(source, access, asking);
              }

              @Override
              public void restore(Path file, Backup backup) {
                Windows.this.restore(file, backup);
              }
            })
        .show(failure);
  }

  private Optional<BudgetWindow> window(BudgetKey key) {
    return open.stream().filter(shown -> shown.key().equals(key)).findFirst();
  }

  /** Whether other windows show budgets of the same file. */
  boolean hasOthersOf(BudgetWindow asking) {
    return open.stream()
        .anyMatch(shown -> shown != asking && shown.key().file().equals(asking.key().file()));
  }

  /** Puts a backup in the place of a file that no window shows, and opens it. */
  void restore(Path file, Backup backup) {
    opening++;
    works()
        .start(
            TEXT.get("restore.running"),
            progress -> {
              Optional<Path> aside = program.opening().restore(file, backup);
              return new Restored(program.opening().open(new Source.File(file)), aside);
            },
            restored -> {
              show(restored.opened());
              restored
                  .aside()
                  .ifPresent(
                      kept ->
                          restored
                              .opened()
                              .desk()
                              .tell(Notice.done(TEXT.get("restore.done", kept))));
            },
            failure -> {
              opening--;
              failed(new Source.File(file), failure, null);
            },
            () -> {
              opening--;
              endIfLast();
            });
  }

  private record Restored(Opened opened, Optional<Path> aside) {}

  /** Takes a window off the list; what follows is up to who closed it. */
  void gone(BudgetWindow shown) {
    open.remove(shown);
  }

  /** A window was closed by its own button. */
  void closed() {
    endIfLast();
  }

  /** A window was closed by 文件·关闭: the program goes on with the start page. */
  void closedByCommand() {
    if (open.isEmpty()) {
      showStart();
    }
  }

  /**
   * Closes all windows, one after another; one that cannot be closed stays, and the others, too.
   */
  void quit() {
    if (!open.isEmpty()) {
      open.getLast().close(this::quit);
    } else if (start != null) {
      start.close();
    } else if (review != null) {
      review.close();
    } else {
      endIfLast();
    }
  }

  private void endIfLast() {
    if (open.isEmpty() && start == null && review == null && opening == 0) {
      help.close();
      helpKey.end();
      ended.run();
    }
  }
}
