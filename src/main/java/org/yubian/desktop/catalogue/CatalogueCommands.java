package org.yubian.desktop.catalogue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.yubian.Messages;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.dialog.Dialogs;
import org.yubian.desktop.frame.Command;
import org.yubian.desktop.opening.CataloguePorts;
import org.yubian.desktop.work.Works;
import org.yubian.session.SubjectImport;
import org.yubian.subject.SubjectLibrary;

/** The command that opens 科目目录. */
public final class CatalogueCommands {
  private static final Messages TEXT = Messages.of(CatalogueCommands.class);

  private final Dialogs dialogs;
  private final Works works;
  private final Supplier<Optional<Path>> pick;
  private final Consumer<String> say;

  /**
   * @param pick asks for a file with a list of subjects
   * @param say shows a sentence to the user
   */
  public CatalogueCommands(
      Dialogs dialogs, Works works, Supplier<Optional<Path>> pick, Consumer<String> say) {
    this.dialogs = dialogs;
    this.works = works;
    this.pick = pick;
    this.say = say;
  }

  /** Opens the catalogues of the budget's edition. */
  public Command open(Desk desk, SubjectLibrary library, CataloguePorts ports) {
    return new Command(
        TEXT.get("catalogue.command"),
        "",
        () ->
            new CatalogueDialog(
                    new CatalogueModel(
                        library,
                        desk.subjects().edition(),
                        ports.checked(),
                        new SubjectImport(library, ports.lists()),
                        InstantSource.system()),
                    dialogs,
                    works,
                    pick,
                    say)
                .show());
  }
}
