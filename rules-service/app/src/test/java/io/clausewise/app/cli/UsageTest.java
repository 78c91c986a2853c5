package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.evaluate.EngineVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void profile() {
        command = new CommandRun(folder).write("p.json", "{}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    evalute p.json                | 没有“evalute”这个命令。允许：evaluate、screen、rank、template、programs、check、test、mutate、impact、replay、new-notice、serve。也许是：evaluate。用法见 clausewise --help
                    evaluate                      | 缺少 PROFILE.json。用法见 clausewise evaluate --help
                    evaluate p.json q.json        | 多出“q.json”。用法见 clausewise evaluate --help
                    evaluate p.json --programm x  | 没有“--programm”这个选项。也许是：--program。用法见 clausewise evaluate --help
                    evaluate p.json --format jsn  | “--format”不能是“jsn”。允许：text、json。也许是：json。用法见 clausewise evaluate --help
                    evaluate p.json --program     | “--program”后面要写 ID。用法见 clausewise evaluate --help
                    programs --as-of 1 --as-of 2  | “--as-of”只能写一次。用法见 clausewise programs --help
                    programs --as-of 2017-02-30   | --as-of：“2017-02-30”不是日期。允许：YYYY-MM-DD，1900 至 2100 年
                    evaluate none.json            | 没有这个文件：none.json
                    evaluate rules                | 没有这个文件：rules
                    evaluate .                    | 这是文件夹，不是文件：.
                    evaluate p.json --rules none  | 没有这个规则文件夹：none
                    test none                     | 没有这个用例文件夹：none
                    mutate --notice x             | 没有“x”这个通知。允许：hangzhou/artisan-2016、hangzhou/chief-technician-2017、hangzhou/master-studio-2019、wenzhou/chief-technician-2021、wenzhou/direct-recognition-2020
                    screen r.xlsx -p              | “--program”后面要写 ID。用法见 clausewise screen --help
                    screen none.xlsx -p x         | 没有这个文件：none.xlsx
                    screen . -p x                 | 这是文件夹，不是文件：.
                    screen p.json -p x --format c | “--format”不能是“c”。允许：xlsx、json、csv。用法见 clausewise screen --help
                    screen p.json -p x --as-of 1  | --as-of：“1”不是日期。允许：YYYY-MM-DD，1900 至 2100 年
                    rank people.json -p           | “--program”后面要写 ID。用法见 clausewise rank --help
                    rank none.xlsx -p x           | 没有这个文件：none.xlsx
                    rank p.json -p x --format x   | “--format”不能是“x”。允许：text、csv、json。用法见 clausewise rank --help
                    impact none.xlsx -p x         | 没有这个文件：none.xlsx
                    impact p.json --to-as-of      | “--to-as-of”后面要写 YYYY-MM-DD。用法见 clausewise impact --help
                    template                      | 缺少 PROGRAM。用法见 clausewise template --help
                    serve --port eighty           | “--port”不能是“eighty”。用法见 clausewise serve --help
                    """)
    void aCommandThatIsWronglyTypedEndsWith2AndSaysWhatToType(String line, String message) {
        int exit = command.run(line.split(" "));

        assertThat(exit).isEqualTo(2);
        assertThat(command.err.lines()).first().isEqualTo(message);
        assertThat(command.err.lines()).as("Chinese, then English").hasSize(2);
        assertThat(command.out).isEmpty();
    }

    @Test
    void theEnglishStandsBelowTheChinese() {
        command.run("evalute");

        assertThat(command.err)
                .isEqualTo(
                        "没有“evalute”这个命令。允许：evaluate、screen、rank、template、programs、check、test、mutate、impact、replay、new-notice、serve。也许是：evaluate。用法见 clausewise --help\n"
                                + "there is no command \"evalute\". Allowed: evaluate, screen, rank, template, programs, check, test, mutate, impact, replay, new-notice, serve. Maybe: evaluate."
                                + " See clausewise --help\n");
    }

    @Test
    void aControlCharacterInAnArgumentDoesNotReachTheTerminal() {
        command.run("evaluate", "\u001b[2Jnone.json");

        assertThat(command.err).startsWith("没有这个文件：<U+001B>[2Jnone.json\n");
    }

    @Test
    void helpIsAnAnswerAndNotAnError() {
        assertThat(command.run("evaluate", "--help")).isZero();
        assertThat(command.out)
                .startsWith("用法 Usage: clausewise evaluate ")
                .contains("--program", "--as-of", "--format", "--rules");
        assertThat(command.run("--help")).isZero();
        assertThat(command.out).contains("evaluate", "screen", "template", "programs", "test", "serve", "Exit codes");
        assertThat(command.err).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheReceipt() {
        assertThat(command.run("--version")).isZero();
        assertThat(command.out).isEqualTo("clausewise " + EngineVersion.get() + "\n");
        assertThat(EngineVersion.get()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\+[\\w.-]+");
    }

    @Test
    void serveStartsTheServiceWithSpringsNamesOfTheSettings() {
        int exit = command.run("serve", "--port", "9000", "--address", "0.0.0.0", "--rules", "rules");

        assertThat(exit).isZero();
        assertThat(command.servedWith)
                .containsExactly("--server.port=9000", "--server.address=0.0.0.0", "--rules.location=rules");
    }
}
