package org.yubian.audit.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes audit-proof.md and audit-rules.md in a folder anew. */
public final class WriteProof {
  private WriteProof() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.writeString(folder.resolve("audit-proof.md"), ProofPage.of(new Proof()));
    Files.writeString(folder.resolve("audit-rules.md"), RulesPage.of());
  }
}
