package org.yubian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Paths of all systems, seen from one where {@code /} is the root. */
@DisabledOnOs(OS.WINDOWS)
class UserFolderTest {
  private static final String HOME = "/home/用户";

  @Test
  void followsTheConventionsOfTheSystem() {
    assertThat(root(Map.of(), "Linux")).isEqualTo(HOME + "/.local/share/yubian");
    assertThat(root(Map.of("XDG_DATA_HOME", "/data"), "Linux")).isEqualTo("/data/yubian");
    assertThat(root(Map.of("APPDATA", "/C/Roaming"), "Windows 11")).isEqualTo("/C/Roaming/Yubian");
    assertThat(root(Map.of(), "Windows 11")).isEqualTo(HOME + "/AppData/Roaming/Yubian");
    assertThat(root(Map.of(), "Mac OS X")).isEqualTo(HOME + "/Library/Application Support/Yubian");
  }

  @Test
  void isWhereTheUserWantsIt() {
    UserFolder folder = UserFolder.of(Map.of("YUBIAN_HOME", "/u盘/预编"), "Linux", HOME);
    assertThat(folder.root()).isEqualTo(Path.of("/u盘/预编"));
    assertThat(folder.templates()).isEqualTo(Path.of("/u盘/预编/templates"));
    assertThat(folder.logs()).isEqualTo(Path.of("/u盘/预编/log"));
  }

  @Test
  void ignoresWhatIsNoPlace() {
    for (String nowhere : new String[] {"", " ", "relative/folder", "a\0b"}) {
      Map<String, String> environment = Map.of("YUBIAN_HOME", nowhere, "XDG_DATA_HOME", nowhere);
      assertThat(root(environment, "Linux")).isEqualTo(HOME + "/.local/share/yubian");
    }
  }

  @Test
  void keepsLogsApart() {
    assertThat(UserFolder.of(Map.of(), "Linux", HOME).logs())
        .isEqualTo(Path.of(HOME, ".local/state/yubian"));
    assertThat(UserFolder.of(Map.of("LOCALAPPDATA", "/C/Local"), "Windows 11", HOME).logs())
        .isEqualTo(Path.of("/C/Local/Yubian/log"));
  }

  private static String root(Map<String, String> environment, String system) {
    return UserFolder.of(environment, system, HOME).root().toString();
  }
}
