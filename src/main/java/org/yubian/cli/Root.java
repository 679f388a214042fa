package org.yubian.cli;

import org.yubian.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code yubian} itself: version and help. */
final class Root implements Command {
  private static final Messages TEXT = Messages.of(Root.class);

  private final Adapters adapters;

  Root(Adapters adapters) {
    this.adapters = adapters;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.command(this, "yubian", TEXT.get("yubian"))
        .version("yubian " + adapters.version())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(TEXT.get("help.version"))
                .build());
  }

  @Override
  public int run(ParseResult parsed) throws Refusal {
    throw new Refusal(TEXT.get("usage.none"));
  }
}
