package org.yubian.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.yubian.budget.Budget;
import org.yubian.budget.BudgetFormatException;
import org.yubian.desktop.desk.Desk;
import org.yubian.desktop.desk.Kept;
import org.yubian.desktop.desk.ScreenSpecs;
import org.yubian.desktop.theme.Fonts;
import org.yubian.desktop.theme.Theme;
import org.yubian.exchange.JsonBudgetCodec;
import org.yubian.session.BudgetInfo;
import org.yubian.session.Revision;
import org.yubian.session.Session;
import org.yubian.session.SessionContext;
import org.yubian.session.StorageException;
import org.yubian.subject.SubjectLibrary;
import org.yubian.table.pack.PackLibrary;

/** Open budgets for tests, kept in memory. */
public final class Desks {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2024-11-20T02:32:00Z"));

  private Desks() {}

  /** A bundled sample, such as yanzhou-2024. */
  public static Budget sample(String name) {
    try (InputStream in =
        Desks.class.getResourceAsStream("/org/yubian/samples/" + name + ".json")) {
      return new JsonBudgetCodec().decode(Objects.requireNonNull(in).readAllBytes(), name).budget();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BudgetFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Desk yanzhou() {
    return open(sample("yanzhou-2024"));
  }

  /** The screens of a desk in a window of usual size. */
  static BudgetView show(Stage stage, Desk desk, WindowCommands commands) {
    Fonts.load();
    BudgetView view = new BudgetView(desk, text -> {}, commands);
    Scene scene = new Scene(view.frame(), 1366, 768);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
    return view;
  }

  static BudgetView show(Stage stage, Desk desk) {
    return show(stage, desk, WindowCommands.NONE);
  }

  public static Desk open(Budget budget) {
    ScreenSpecs specs = new ScreenSpecs(PackLibrary.bundled(), Screens.SUMS);
    SubjectLibrary library = SubjectLibrary.builtIn();
    SessionContext context = new SessionContext(specs, library, CLOCK, "测试", Runnable::run);
    MemoryStorage storage = new MemoryStorage();
    try {
      BudgetInfo info =
          storage.create(budget, "一上", new Revision.Origin(CLOCK.instant(), "测试", "测试"));
      Desk desk = new Desk(Session.open(storage, info, context), library, specs);
      desk.keptIn(new Kept(storage, info));
      return desk;
    } catch (StorageException e) {
      throw new IllegalStateException(e);
    }
  }
}
