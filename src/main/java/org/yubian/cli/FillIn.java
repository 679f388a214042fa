package org.yubian.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yubian.FileProblem;
import org.yubian.Messages;
import org.yubian.money.DisplayUnit;
import org.yubian.review.recognition.RecognisedTable;
import org.yubian.review.recognition.Recogniser;
import org.yubian.review.recognition.Recognition;
import org.yubian.review.recognition.Sureness;
import org.yubian.session.SubmittedSheet;
import org.yubian.session.WorkbookExporter.Kind;
import org.yubian.session.WorkbookFiller.Filled;
import org.yubian.session.WorkbookFiller.Place;
import org.yubian.session.WorkbookFiller.Request;
import org.yubian.table.Grid;

/** Fills a budget's tables into a bureau's own blank workbook. */
final class FillIn {
  private static final Messages TEXT = Messages.of(FillIn.class);

  private final Adapters adapters;
  private final Terminal terminal;

  FillIn(Adapters adapters, Terminal terminal) {
    this.adapters = adapters;
    this.terminal = terminal;
  }

  /**
   * @throws Refusal when nothing could be filled in; the target is as it was
   */
  void run(LaidOut laidOut, Kind kind, Path blank, Path target) throws Refusal {
    try {
      List<SubmittedSheet> sheets = adapters.workbookReader().read(blank).sheets();
      Recognition found =
          new Recogniser(List.of(laidOut.tables().pack()))
              .recognise(sheets, String.valueOf(blank.getFileName()));
      List<Place> places = places(found, laidOut, blank);
      Filled filled =
          adapters
              .workbookFiller()
              .fill(new Request(laidOut.budget(), places, kind, blank, target));
      filled.remarks().forEach(terminal::say);
      if (!filled.obstacles().isEmpty()) {
        filled.obstacles().stream().skip(1).forEach(terminal::say);
        throw new Refusal(TEXT.get("fill.refused", blank, filled.obstacles().getFirst()));
      }
      terminal.print(TEXT.get("fill.done", target, places.size(), filled.cells()));
    } catch (FileProblem e) {
      throw new Refusal(e);
    }
  }

  private List<Place> places(Recognition found, LaidOut laidOut, Path blank) throws Refusal {
    List<Place> places = new ArrayList<>();
    for (Grid grid : laidOut.tables().grids()) {
      String number = grid.def().number();
      RecognisedTable table =
          found.tables().stream()
              .filter(each -> each.def().number().equals(number))
              .findFirst()
              .orElse(null);
      String title = grid.heading().title();
      if (table == null) {
        terminal.say(TEXT.get("fill.missing", number, title));
      } else if (table.finding().sureness() != Sureness.SURE) {
        String doubts = String.join("", table.finding().doubts());
        terminal.say(TEXT.get("fill.unsure", number, title, table.finding().sheet(), doubts));
      } else {
        places.add(place(table, grid));
      }
    }
    if (places.isEmpty()) {
      throw new Refusal(TEXT.get("fill.nothing", blank, laidOut.tables().pack().title()));
    }
    return places;
  }

  private static Place place(RecognisedTable table, Grid grid) {
    RecognisedTable.Finding finding = table.finding();
    Set<Integer> labelled =
        table.rows().stream().map(RecognisedTable.Row::sheetRow).collect(Collectors.toSet());
    return new Place(
        finding.sheet(), grid, finding.columns(), finding.bodyRow(), labelled, unit(table, grid));
  }

  private static DisplayUnit unit(RecognisedTable table, Grid grid) {
    return Arrays.stream(DisplayUnit.values())
        .filter(unit -> unit.label().equals(table.unit().label()))
        .findFirst()
        .orElse(grid.def().amounts().unit());
  }
}
