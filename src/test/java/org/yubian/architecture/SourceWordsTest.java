package org.yubian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words that do not belong into the program, wherever they stand. */
class SourceWordsTest {

  @Test
  void onlyTheCommandLinePrints() {
    assertThat(Source.placesOf(Pattern.compile("\\bSystem\\s*\\.\\s*(out|err)\\b"), code -> code))
        .filteredOn(place -> !place.isIn("org/yubian/cli/") && !place.isIn("org/yubian/Main.java"))
        .isEmpty();
  }

  @Test
  void noStackTraceIsPrinted() {
    assertThat(Source.placesOf(Pattern.compile("\\bprintStackTrace\\b"), code -> code)).isEmpty();
  }

  @Test
  void onlyMainAndTheCommandLineEndTheProgram() {
    assertThat(Source.placesOf(Pattern.compile("\\bSystem\\s*\\.\\s*exit\\b"), code -> code))
        .filteredOn(place -> !place.isIn("org/yubian/cli/") && !place.isIn("org/yubian/Main.java"))
        .isEmpty();
  }

  @Test
  void amountsAreNeverFloating() {
    Pattern floating = Pattern.compile("\\b(double|float)\\b");
    List<String> exact =
        List.of("money/", "budget/", "ledger/", "table/", "audit/").stream()
            .map(room -> "org/yubian/" + room)
            .toList();
    assertThat(Source.placesOf(floating, Source::withoutCommentsAndTexts))
        .filteredOn(place -> exact.stream().anyMatch(place::isIn))
        .isEmpty();
  }

  @Test
  void nothingIsLeftUnfinished() {
    assertThat(Source.placesOf(Pattern.compile("\\b(TODO|FIXME|XXX)\\b"), code -> code)).isEmpty();
  }
}
