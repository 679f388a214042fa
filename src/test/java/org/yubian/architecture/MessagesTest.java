package org.yubian.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.yubian.Messages;

/** The look-up of sentences, tried on the bundle beside this test. */
class MessagesTest {
  private static final Messages TEXT = Messages.of(MessagesTest.class);

  @Test
  void takesArgumentsAsTheyPrint() {
    assertThat(TEXT.get("greeting", 2024, 12)).isEqualTo("2024年单位预算，共 12 张表");
  }

  @Test
  void readsChineseWithoutArguments() {
    assertThat(TEXT.get("plain")).isEqualTo("已保存");
  }

  @Test
  void refusesAnUnknownKey() {
    assertThatThrownBy(() -> TEXT.get("none")).isInstanceOf(MissingResourceException.class);
  }
}
