package org.yubian.desktop.work;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
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
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    out.println("Yubian " + program.version() + "  " + code);
    out.println(system("java.runtime.version") + "  " + system("java.vm.vendor"));
    out.println(system("os.name") + " " + system("os.version") + " " + system("os.arch"));
    out.println();
    failure.printStackTrace(out);
    out.flush();
    return new FailureReport(code, program.logs(), text.toString());
  }

  private static String system(String key) {
    return System.getProperty(key, "");
  }
}
