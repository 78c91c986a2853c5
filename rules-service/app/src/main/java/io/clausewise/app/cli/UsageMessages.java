package io.clausewise.app.cli;

import io.clausewise.message.Explanation;
import io.clausewise.message.NearestWords;
import io.clausewise.message.Shown;
import io.clausewise.message.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says what is wrong with a command as it was typed, in place of picocli's English. */
final class UsageMessages {
    private UsageMessages() {}

    static Text of(CommandLine.ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        Text message = explain(wrong, command).text();
        String help = command.getCommandSpec().qualifiedName() + " --help";
        return new Text(message.zh() + "。用法见 " + help, message.en() + ". See " + help);
    }

    private static Explanation explain(CommandLine.ParameterException wrong, CommandLine command) {
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            return missing(missing);
        }
        if (wrong instanceof CommandLine.OverwrittenOptionException repeated) {
            String name = name(repeated.getOverwritten());
            return Explanation.of("“" + name + "”只能写一次", "\"" + name + "\" stands once only");
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument != null && wrong.getValue() != null) {
            String value = Shown.of(wrong.getValue());
            List<String> choices = choices(argument);
            Explanation explanation = Explanation.of(
                    "“" + name(argument) + "”不能是“" + value + "”",
                    "\"" + name(argument) + "\" cannot be \"" + value + "\"");
            return choices.isEmpty()
                    ? explanation
                    : explanation
                            .allowing(String.join("、", choices), String.join(", ", choices))
                            .perhaps(NearestWords.to(value, choices));
        }
        String detail = String.valueOf(wrong.getMessage());
        return Explanation.of("命令写错了：" + detail, "the command is wrong: " + detail);
    }

    private static Explanation unmatched(String word, CommandLine command) {
        String shown = Shown.of(word);
        if (word.startsWith("-")) {
            List<String> options = new ArrayList<>();
            for (OptionSpec option : command.getCommandSpec().options()) {
                options.addAll(List.of(option.names()));
            }
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return Explanation.of("没有“" + shown + "”这个选项", "there is no option \"" + shown + "\"")
                    .perhaps(NearestWords.to(name, options));
        }
        List<String> commands = List.copyOf(command.getSubcommands().keySet());
        if (commands.isEmpty()) {
            return Explanation.of("多出“" + shown + "”", "\"" + shown + "\" is one too many");
        }
        return Explanation.of("没有“" + shown + "”这个命令", "there is no command \"" + shown + "\"")
                .allowing(String.join("、", commands), String.join(", ", commands))
                .perhaps(NearestWords.to(word, commands));
    }

    private static Explanation missing(CommandLine.MissingParameterException missing) {
        ArgSpec argument = missing.getMissing().get(0);
        String name = name(argument);
        return argument.isOption()
                ? Explanation.of(
                        "“" + name + "”后面要写 " + argument.paramLabel(),
                        "\"" + name + "\" needs " + argument.paramLabel())
                : Explanation.of("缺少 " + name, name + " is missing");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static List<String> choices(ArgSpec argument) {
        List<String> choices = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(one -> choices.add(one.toLowerCase(Locale.ROOT)));
        }
        return choices;
    }
}
