package org.yubian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yubian.subject.Confirmation;
import org.yubian.subject.Confirmations;
import org.yubian.subject.Scheme;
import org.yubian.subject.SubjectDataException;

class ConfirmationFileTest {
  private static final Instant AT = Instant.parse("2026-01-05T02:32:00Z");

  @TempDir Path folder;

  @Test
  void whatWasCheckedIsThereForTheNextStart() {
    ConfirmationFile file = new ConfirmationFile(folder.resolve("checked.csv"));
    assertThat(file.load()).isEqualTo(Confirmations.NONE);
    Confirmations checked =
        new Confirmations(
            List.of(
                new Confirmation(Scheme.FUNCTION, "2010301", "行政运行", "李四", AT, "对照\n\"目录\",第3页"),
                new Confirmation(Scheme.DEPARTMENT_ECONOMIC, "30201", "办公费", "李四", AT, "")));
    file.save(checked);
    assertThat(new ConfirmationFile(folder.resolve("checked.csv")).load()).isEqualTo(checked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code,name\n",
        "scheme,code,name,by,at,note\nFUNCTION,201\n",
        "scheme,code,name,by,at,note\nFUNCTION,\"201\n",
        "scheme,code,name,by,at,note\nOTHER,201,a,b,2026-01-05T02:32:00Z,\n",
        "scheme,code,name,by,at,note\nFUNCTION,201,a,b,昨天,\n"
      })
  void aDamagedFileIsNamedWithItsLine(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("checked.csv"), content);
    assertThatExceptionOfType(SubjectDataException.class)
        .isThrownBy(() -> new ConfirmationFile(file).load())
        .withMessageContaining("checked.csv")
        .satisfies(e -> assertThat(e.line()).isPositive());
  }
}
