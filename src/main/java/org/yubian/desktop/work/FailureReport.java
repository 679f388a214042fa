package org.yubian.desktop.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yubian.ErrorCode;

/**
 * An unforeseen failure as it is told.
 *
 * @param code short enough to be read out by phone
 * @param logs where the log is
 * @param details for whoever is asked to help; without anything of the budget's figures
 */
public record FailureReport(String code, Path logs, String details) {
  /** Which program it happened in. */
  record Program(String version, Path logs) {}

  static FailureReport of(Throwable failure, Program program) {
    String code = ErrorCode.of(failure).toString();
    List<String> lines = new ArrayList<>();
    lines.add("Yubian " + program.version() + "  " + code);
    lines.add(system("java.runtime.version") + "  " + system("java.vm.vendor"));
    lines.add(system("os.name") + " " + system("os.version") + " " + system("os.arch"));
    Set<Throwable> told = new LinkedHashSet<>();
    for (Throwable each = failure; each != null && told.add(each); each = each.getCause()) {
      lines.add("");
      lines.add(each.toString());
      for (StackTraceElement frame : each.getStackTrace()) {
        lines.add("  " + frame);
      }
    }
    return new FailureReport(code, program.logs(), String.join("\n", lines));
  }

  private static String system(String key) {
    return System.getProperty(key, "");
  }
}
