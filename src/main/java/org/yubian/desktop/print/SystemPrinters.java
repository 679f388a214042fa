package org.yubian.desktop.print;

import java.util.Optional;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.yubian.desktop.work.Job;
import org.yubian.desktop.work.Progress;
import org.yubian.session.PagePrinter;

/** Prints through the system. */
public final class SystemPrinters implements Printers {
  private static final int DOTS_PER_INCH = 300;

  @Override
  public boolean any() {
    try {
      return !Printer.getAllPrinters().isEmpty();
    } catch (RuntimeException | LinkageError e) {
      // Where the system has no printing at all, asking for printers fails.
      return false;
    }
  }

  @Override
  public Optional<Job<Integer>> ask(Window owner, PagePrinter.Pages pages) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null || !job.showPrintDialog(owner)) {
      return Optional.empty();
    }
    return Optional.of(progress -> print(job, pages, progress));
  }

  /** How many pages were printed. */
  private static int print(PrinterJob job, PagePrinter.Pages pages, Progress progress) {
    int printed = 0;
    for (int page = 0; page < pages.count(); page++) {
      progress.at(page, pages.count());
      if (isWanted(job.getJobSettings(), page + 1) && print(job, pages, page)) {
        printed++;
      }
    }
    job.endJob();
    return printed;
  }

  private static boolean isWanted(JobSettings settings, int number) {
    PageRange[] ranges = settings.getPageRanges();
    if (ranges == null || ranges.length == 0) {
      return true;
    }
    for (PageRange range : ranges) {
      if (number >= range.getStartPage() && number <= range.getEndPage()) {
        return true;
      }
    }
    return false;
  }

  private static boolean print(PrinterJob job, PagePrinter.Pages pages, int page) {
    PageOrientation orientation =
        pages.isLandscape(page) ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    PageLayout layout =
        job.getPrinter()
            .createPageLayout(Paper.A4, orientation, Printer.MarginType.HARDWARE_MINIMUM);
    ImageView view = new ImageView(PagePicture.of(pages.picture(page, DOTS_PER_INCH)));
    view.setPreserveRatio(true);
    // The picture has the margins of the whole sheet; the printer cannot reach its edges.
    view.setFitWidth(layout.getPrintableWidth());
    view.setFitHeight(layout.getPrintableHeight());
    return job.printPage(layout, view);
  }
}
