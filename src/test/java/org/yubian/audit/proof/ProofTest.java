package org.yubian.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The audit of the published documents, finding by finding. */
class ProofTest {
  private static final Proof PROOF = new Proof();

  @Test
  void 每个发现都有人看过() {
    assertThat(PROOF.unjudged()).isEmpty();
    assertThat(PROOF.obsolete()).isEmpty();
  }

  @Test
  void 没有误报的错误() {
    assertThat(PROOF.falseErrors()).isEmpty();
  }

  @Test
  void 确定的错误不漏() {
    List<String> missed = new ArrayList<>();
    for (Proof.Run run : PROOF.runs()) {
      for (Mistake mistake : PROOF.mistakes(run.sample())) {
        if (mistake.isAudits()
            && PROOF.finders(run, mistake).isEmpty()
            && PROOF.reason(run.basis(), mistake) == null) {
          missed.add(run.basis().key() + " " + mistake.id());
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void 文档与审核一致() throws IOException {
    assertThat(Files.readString(Path.of("src/docs/audit-proof.md")))
        .as("repeat ./mvnw -q test-compile exec:exec@audit-proof")
        .isEqualTo(ProofPage.of(PROOF));
  }

  @Test
  void 规则清单与规则数据一致() throws IOException {
    assertThat(Files.readString(Path.of("src/docs/audit-rules.md")))
        .as("repeat ./mvnw -q test-compile exec:exec@audit-proof")
        .isEqualTo(RulesPage.of());
  }
}
