package org.yubian;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Logging.prepare();
  }
}
