package org.yubian.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yubian.budget.Budget;
import org.yubian.budget.Category;
import org.yubian.budget.Coding;
import org.yubian.budget.Edit;
import org.yubian.budget.ExpenditureLine;
import org.yubian.budget.Fund;
import org.yubian.budget.Header;
import org.yubian.budget.Part;
import org.yubian.budget.Rows;
import org.yubian.budget.Scope;
import org.yubian.budget.Section;
import org.yubian.budget.Unit;
import org.yubian.budget.UnitKind;
import org.yubian.ledger.Change;
import org.yubian.ledger.ColumnSpec;
import org.yubian.ledger.Filter;
import org.yubian.ledger.RowSpec;
import org.yubian.ledger.Source;
import org.yubian.ledger.SumSpec;
import org.yubian.money.Amount;
import org.yubian.money.AmountFormat;
import org.yubian.money.AmountOverflowException;
import org.yubian.money.DisplayUnit;
import org.yubian.subject.SubjectLibrary;

class SessionTest {
  private static final AmountFormat WAN = AmountFormat.of(DisplayUnit.WAN_YUAN);
  private static final Instant NOW = Instant.parse("2024-01-05T02:32:00Z");

  private final MemoryStorage storage = new MemoryStorage();
  private final List<Object> heard = new ArrayList<>();
  private Session session;

  @BeforeEach
  void open() throws StorageException {
    session = Session.open(storage, storage.create(budget(), "一上", origin()), context());
    session.listen(
        new SessionListener() {
          @Override
          public void changed(Change change) {
            heard.add(change);
          }

          @Override
          public void rebuilt(Change change) {
            heard.add("rebuilt");
          }

          @Override
          public void saving(SaveState state) {
            heard.add(state.text(ZoneOffset.ofHours(8)));
          }
        });
  }

  @Test
  void aBackupThatFailedBeforeAnybodyListenedIsHeardOf() {
    storage.failBackup("没有做成备份");
    SessionListener late =
        new SessionListener() {
          @Override
          public void changed(Change change) {}

          @Override
          public void rebuilt(Change change) {}

          @Override
          public void backupFailed(String reason) {
            heard.add(reason);
          }
        };
    session.listen(late).run();
    assertThat(heard).containsExactly("没有做成备份");
  }

  @Test
  void anEditChangesBudgetAndSumsAndIsHeardOnce() {
    Change change = session.apply(setAmount(1, 520_0000L));
    assertThat(session.budget().rows(Section.EXPENDITURES).get(1).amount().fen())
        .isEqualTo(520_0000L);
    assertThat(total()).isEqualTo(520_0000L + 84_9400L);
    assertThat(heard).containsOnlyOnce(change);
  }

  @Test
  void undoAndRedoGoThroughTheSameWay() {
    session.apply(setAmount(1, 520_0000L));
    session.undo();
    assertThat(session.budget()).isEqualTo(budget());
    assertThat(total()).isEqualTo(501_9600L + 84_9400L);
    session.redo();
    assertThat(total()).isEqualTo(520_0000L + 84_9400L);
    storage.write();
    assertThat(storage.journal)
        .extracting(Revision::action)
        .containsExactly(Revision.Action.EDIT, Revision.Action.UNDO, Revision.Action.REDO);
    Budget replayed = budget();
    for (Revision revision : storage.journal) {
      replayed = revision.edit().apply(replayed);
    }
    assertThat(replayed).isEqualTo(session.budget());
  }

  @Test
  void nothingToUndoIsNoMistake() {
    assertThat(session.undo()).isEmpty();
    assertThat(session.redo()).isEmpty();
    assertThat(session.undoText(WAN)).isEmpty();
  }

  @Test
  void aNewEditForgetsWhatWasUndone() {
    session.apply(setAmount(1, 1));
    session.undo();
    session.apply(setAmount(2, 2));
    assertThat(session.redo()).isEmpty();
  }

  @Test
  void aPasteIsOneChangeAndOneUndo() {
    session.apply(new Edit.Batch("粘贴 2 处", List.of(setAmount(1, 1), setAmount(2, 2))));
    assertThat(session.undoText(WAN)).contains("粘贴 2 处");
    assertThat(heard).filteredOn(Change.class::isInstance).hasSize(1);
    session.undo();
    assertThat(session.budget()).isEqualTo(budget());
    storage.write();
    assertThat(storage.journal).hasSize(2);
  }

  @Test
  void anEditThatChangesNothingLeavesNoTrace() {
    session.apply(setAmount(1, 501_9600L));
    session.apply(new Edit.Batch("空", List.of()));
    assertThat(session.undoText(WAN)).isEmpty();
    assertThat(storage.waiting).isEmpty();
    assertThat(heard).isEmpty();
  }

  @Test
  void undoTextSpeaksTheUsersLanguage() {
    session.apply(setAmount(1, 520_0000L));
    assertThat(session.undoText(AmountFormat.of(DisplayUnit.YUAN)))
        .contains("修改 行政运行 30101 基本工资 50,196.00 → 52,000.00 元");
    assertThat(session.undoText(WAN)).contains("修改 行政运行 30101 基本工资 5.02 → 5.20 万元");
  }

  @Test
  void savedIsOnlySaidWhenTheStorageSaysSo() {
    assertThat(session.saveState()).isEqualTo(new SaveState.Saved(Instant.EPOCH));
    session.apply(setAmount(1, 1));
    session.apply(setAmount(1, 2));
    assertThat(session.saveState()).isEqualTo(new SaveState.Saving(2));
    storage.write();
    assertThat(session.saveState()).isEqualTo(new SaveState.Saved(NOW));
    assertThat(heard).contains("保存中", "已保存 10:32");
  }

  @Test
  void whatCannotBeSavedIsKeptAndSavedLater() {
    storage.fillDisk(true);
    session.apply(setAmount(1, 1));
    storage.write();
    assertThat(session.saveState()).isEqualTo(new SaveState.Failed(1, "磁盘已满"));
    session.apply(setAmount(1, 2));
    assertThat(session.saveState()).isEqualTo(new SaveState.Failed(2, "磁盘已满"));
    storage.fillDisk(false);
    session.retrySaving();
    assertThat(session.saveState()).isEqualTo(new SaveState.Saved(NOW));
    assertThat(storage.journal).hasSize(2);
    assertThat(heard).contains("保存失败：磁盘已满");
  }

  @Test
  void aLockedBudgetRefusesEditsAndSaysWhy() throws StorageException {
    storage.lock(1, "已报送");
    Session locked = Session.open(storage, storage.budgets().getFirst(), context());
    assertThatThrownBy(() -> locked.apply(setAmount(1, 1)))
        .isInstanceOf(ReadOnlyBudgetException.class)
        .hasMessageContaining("已报送")
        .hasMessageContaining("复制为新版本");
    assertThat(locked.budget()).isEqualTo(budget());
    assertThat(locked.saveState().text(ZoneOffset.UTC)).isEqualTo("只读：已报送");
  }

  @Test
  void anotherTemplateGetsAnotherLedger() {
    var before = session.ledger();
    Header header = budget().header();
    session.apply(
        new Edit.ReplacePart<>(Part.HEADER, header, header.withTemplate("projects", null)));
    assertThat(session.ledger()).isNotSameAs(before);
    assertThat(heard).contains("rebuilt");
    assertThat(session.ledger().table("t").spec().columns()).hasSize(2);
    session.apply(setAmount(1, 1));
    assertThat(total()).isEqualTo(1 + 84_9400L);
    session.undo();
    session.undo();
    assertThat(session.ledger().table("t").spec().columns()).hasSize(1);
    assertThat(session.budget()).isEqualTo(budget());
  }

  @Test
  void aTemplateThatIsNotThereChangesNothing() {
    Header header = budget().header();
    assertThatThrownBy(
            () ->
                session.apply(
                    new Edit.ReplacePart<>(Part.HEADER, header, header.withTemplate("gone", null))))
        .hasMessage("没有模板");
    assertThat(session.budget()).isEqualTo(budget());
    assertThat(session.undoText(WAN)).isEmpty();
    assertThat(storage.waiting).isEmpty();
  }

  @Test
  void aSumOutOfRangeChangesNothing() {
    List<Edit> adds = new ArrayList<>();
    for (long key = 11; key < 111; key++) {
      adds.add(new Edit.AddRow<>(Section.EXPENDITURES, line(key, "30103", Amount.MAX_FEN)));
    }
    assertThatThrownBy(() -> session.apply(new Edit.Batch("粘贴 100 行", adds)))
        .isInstanceOf(AmountOverflowException.class);
    assertThat(session.budget()).isEqualTo(budget());
    assertThat(total()).isEqualTo(501_9600L + 84_9400L);
    assertThat(storage.waiting).isEmpty();
  }

  @Test
  void aListenerMustNotEdit() {
    session.listen(
        new SessionListener() {
          @Override
          public void changed(Change change) {
            session.apply(setAmount(2, 5));
          }

          @Override
          public void rebuilt(Change change) {}
        });
    assertThatThrownBy(() -> session.apply(setAmount(1, 1)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(amount(session.budget(), 2)).isEqualTo(84_9400L);
  }

  private Edit setAmount(long key, long fen) {
    ExpenditureLine line =
        session == null
            ? budget().rows(Section.EXPENDITURES).get(key)
            : session.budget().rows(Section.EXPENDITURES).get(key);
    return new Edit.ChangeRow<>(Section.EXPENDITURES, line, line.withAmount(Amount.ofFen(fen)));
  }

  private long total() {
    return session.ledger().table("t").fixed(0).sum(0);
  }

  private static long amount(Budget budget, long key) {
    return budget.rows(Section.EXPENDITURES).get(key).amount().fen();
  }

  private static Revision.Origin origin() {
    return new Revision.Origin(NOW, "李四", "建立");
  }

  private static SessionContext context() {
    return new SessionContext(
        SessionTest::specs,
        SubjectLibrary.builtIn(),
        InstantSource.fixed(NOW),
        "李四",
        Runnable::run);
  }

  private static List<SumSpec> specs(Header header) {
    ColumnSpec all = new ColumnSpec("all", Source.EXPENDITURE, Filter.ALL);
    ColumnSpec second = new ColumnSpec("again", Source.EXPENDITURE, Filter.ALL);
    List<ColumnSpec> columns =
        switch (header.template()) {
          case "plain" -> List.of(all);
          case "projects" -> List.of(all, second);
          default -> throw new IllegalArgumentException("没有模板");
        };
    return List.of(
        new SumSpec("t", Filter.ALL, List.of(new RowSpec.Fixed("total", Filter.ALL)), columns));
  }

  private static Budget budget() {
    Budget empty =
        Budget.empty(
            new Header(2024, "plain", null, null, null, null),
            Unit.of("区政府办公室", UnitKind.ADMINISTRATIVE, Scope.UNIT));
    return empty.withRows(
        Section.EXPENDITURES,
        Rows.ofAscending(List.of(line(1, "30101", 501_9600L), line(2, "30102", 84_9400L))));
  }

  private static ExpenditureLine line(long key, String economic, long fen) {
    Coding coding =
        Coding.of("2010301", economic, "50101", Category.PERSONNEL, Fund.GENERAL_PUBLIC);
    return ExpenditureLine.of(key, coding, Amount.ofFen(fen));
  }
}
