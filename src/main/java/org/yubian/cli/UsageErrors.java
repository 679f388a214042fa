package org.yubian.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yubian.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one Chinese line what is wrong with the arguments, and how they are written. */
final class UsageErrors implements IParameterExceptionHandler {
  private static final Messages TEXT = Messages.of(UsageErrors.class);

  private final Terminal terminal;

  UsageErrors(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    String synopsis = TEXT.get("synopsis." + command.getCommandName());
    terminal.say(
        command.getParent() == null && isNoCommand(command, arguments)
            ? unknownCommand(command, arguments[0])
            : TEXT.get("usage", what(wrong, arguments), synopsis));
    return CommandLineProgram.REFUSED;
  }

  private static boolean isNoCommand(CommandLine root, String[] arguments) {
    return arguments.length > 0
        && !arguments[0].startsWith("-")
        && !root.getSubcommands().containsKey(arguments[0]);
  }

  static String unknownCommand(CommandLine root, String name) {
    return TEXT.get(
        "usage.command", name, String.join(TEXT.get("comma"), root.getSubcommands().keySet()));
  }

  private static String what(ParameterException wrong, String[] arguments) {
    return switch (wrong) {
      case MissingParameterException missing -> missing(missing, arguments);
      case UnmatchedArgumentException unmatched -> unmatched(unmatched.getUnmatched());
      case OverwrittenOptionException twice ->
          TEXT.get("usage.twice", name(twice.getOverwritten()));
      default ->
          wrong.getArgSpec() == null || wrong.getValue() == null
              ? TEXT.get("usage.other")
              : TEXT.get("usage.value", name(wrong.getArgSpec()), wrong.getValue());
    };
  }

  /** An option that is missing may only be misspelt. */
  private static String missing(MissingParameterException wrong, String[] arguments) {
    Set<String> known = wrong.getCommandLine().getCommandSpec().optionsMap().keySet();
    Optional<String> misspelt =
        Arrays.stream(arguments)
            .filter(argument -> argument.startsWith("--"))
            .map(argument -> argument.replaceFirst("=.*", ""))
            .filter(option -> !known.contains(option))
            .findFirst();
    String names =
        wrong.getMissing().stream()
            .map(UsageErrors::name)
            .collect(Collectors.joining(TEXT.get("comma")));
    return misspelt
        .map(option -> TEXT.get("usage.option", option))
        .orElseGet(() -> TEXT.get("usage.missing", names));
  }

  private static String unmatched(List<String> arguments) {
    String first = arguments.getFirst();
    return first.startsWith("-") ? TEXT.get("usage.option", first) : TEXT.get("usage.extra", first);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + (option.arity().max() > 0 ? " " + option.paramLabel() : "")
        : argument.paramLabel();
  }
}
