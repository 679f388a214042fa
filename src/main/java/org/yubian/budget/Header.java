package org.yubian.budget;

import org.jspecify.annotations.Nullable;

/**
 * What the budget is: its year and how it is shown.
 *
 * @param template id of the template pack
 * @param rounding null = {@link RoundingMode#EACH}
 * @param stage 一上, 二上, 批复
 */
public record Header(
    int year,
    String template,
    @Nullable String templateVersion,
    @Nullable EditionRef catalogue,
    @Nullable RoundingMode rounding,
    @Nullable String stage) {

  public Header withTemplate(String id, @Nullable String version) {
    return new Header(year, id, version, catalogue, rounding, stage);
  }

  public Header withRounding(@Nullable RoundingMode value) {
    return new Header(year, template, templateVersion, catalogue, value, stage);
  }

  public RoundingMode roundingOrDefault() {
    return rounding == null ? RoundingMode.EACH : rounding;
  }

  public Header withStage(@Nullable String value) {
    return new Header(year, template, templateVersion, catalogue, rounding, value);
  }
}
