package org.yubian.office.excel;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the first failure of the stream behind it, for POI writes that down in a log and goes
 * on. It does not close the stream.
 */
final class WatchedStream extends OutputStream {
  private final OutputStream out;
  private @Nullable IOException failure;

  WatchedStream(OutputStream out) {
    this.out = out;
  }

  private interface Action {
    void run() throws IOException;
  }

  private void watch(Action action) throws IOException {
    rethrow();
    try {
      action.run();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /**
   * @throws IOException the failure, if there was one
   */
  void rethrow() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public void write(int b) throws IOException {
    watch(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    watch(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() throws IOException {
    watch(out::flush);
  }
}
