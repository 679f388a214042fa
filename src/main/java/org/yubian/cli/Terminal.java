package org.yubian.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Where commands print: results on one side, everything else on the other. */
public record Terminal(PrintWriter out, PrintWriter err) {
  /** Standard output and error in the encoding the console expects. */
  public static Terminal ofSystem() {
    return new Terminal(
        writer(FileDescriptor.out, "stdout.encoding"),
        writer(FileDescriptor.err, "stderr.encoding"));
  }

  private static PrintWriter writer(FileDescriptor file, String property) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(file), charset(System.getProperty(property))),
        true);
  }

  /** A console without a locale claims to know no Chinese; nearly all show UTF-8 all the same. */
  static Charset charset(String name) {
    Charset asked =
        name != null && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    return asked.canEncode() && asked.newEncoder().canEncode("预编：《》·")
        ? asked
        : StandardCharsets.UTF_8;
  }

  void print(String line) {
    out.println(line);
  }

  /** Says something that is not the result; never more than a line. */
  void say(String line) {
    err.println(line.strip().replaceAll("\\s*\\R\\s*", " "));
  }
}
