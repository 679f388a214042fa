package org.yubian.audit.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes src/docs/audit-proof.md anew. */
public final class WriteProof {
  private WriteProof() {}

  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), ProofPage.of(new Proof()));
  }
}
