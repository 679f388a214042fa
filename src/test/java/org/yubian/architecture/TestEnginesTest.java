package org.yubian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestEngine;

/** Examples and properties stand side by side; an engine that is missing would skip its half. */
class TestEnginesTest {

  @Test
  void bothEnginesAreThere() {
    assertThat(ServiceLoader.load(TestEngine.class))
        .extracting(TestEngine::getId)
        .contains("junit-jupiter", "jqwik");
  }

  @Property
  boolean propertiesRun(@ForAll int number) {
    return Integer.parseInt(Integer.toString(number)) == number;
  }
}
