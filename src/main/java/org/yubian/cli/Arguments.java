package org.yubian.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yubian.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Arguments that several commands take, declared and read alike. */
final class Arguments {
  private static final Messages TEXT = Messages.of(Arguments.class);

  private Arguments() {}

  /** A command without arguments yet, that explains itself. */
  static CommandSpec command(Command command, String name, String does) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.usageMessage()
        .description(does)
        .synopsisHeading(TEXT.get("help.usage"))
        .descriptionHeading("%n")
        .parameterListHeading(TEXT.get("help.parameters"))
        .optionListHeading(TEXT.get("help.options"))
        .commandListHeading(TEXT.get("help.commands"))
        .customSynopsis(TEXT.get("synopsis." + name))
        .sortOptions(false)
        .sortSynopsis(false)
        .width(100);
    return spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(TEXT.get("help.help"))
            .build());
  }

  static PositionalParamSpec required(String label, Class<?> type, String description) {
    return PositionalParamSpec.builder()
        .index("0")
        .arity("1")
        .paramLabel(label)
        .type(type)
        .description(description)
        .build();
  }

  static PositionalParamSpec input() {
    return required("INPUT", Path.class, TEXT.get("input"));
  }

  static OptionSpec out(String label, String description) {
    return OptionSpec.builder("--out")
        .required(true)
        .paramLabel(label)
        .type(Path.class)
        .description(description)
        .build();
  }

  static OptionSpec template() {
    return OptionSpec.builder("--template")
        .paramLabel("ID")
        .type(String.class)
        .description(TEXT.get("template"))
        .build();
  }

  static OptionSpec format() {
    return OptionSpec.builder("--format")
        .paramLabel("text|json")
        .type(OutputFormat.class)
        .converters(OutputFormat::of)
        .description(TEXT.get("format"))
        .build();
  }

  static OutputFormat formatOf(ParseResult parsed) {
    return parsed.matchedOptionValue("--format", OutputFormat.TEXT);
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  static Path inputOf(ParseResult parsed) {
    return parsed.matchedPositionalValue(0, Path.of(""));
  }

  static Path outOf(ParseResult parsed) {
    return parsed.matchedOptionValue("--out", Path.of(""));
  }

  @SuppressWarnings("NullAway") // the library's default value may be null
  static @Nullable String templateOf(ParseResult parsed) {
    return parsed.matchedOptionValue("--template", null);
  }
}
