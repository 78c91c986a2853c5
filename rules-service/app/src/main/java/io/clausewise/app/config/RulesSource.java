package io.clausewise.app.config;

import io.clausewise.compile.RuleFolder;
import io.clausewise.message.Explanation;
import io.clausewise.message.Finding;
import io.clausewise.notice.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the rules are read from: the folder that {@code rules.location} names, or else what travels with the program. */
final class RulesSource {
    private RulesSource() {}

    /** @throws BrokenRules if the folder cannot be read whole */
    static RuleFiles read(@Nullable String location) {
        if (location == null || location.isBlank()) {
            return ShippedRules.rules();
        }
        try {
            Path folder = Path.of(location);
            if (!Files.isDirectory(folder)) {
                throw broken(location, "没有这个规则文件夹", "there is no such folder of rules");
            }
            RuleFolder.Reading reading = RuleFolder.read(folder);
            if (!reading.findings().isEmpty()) {
                throw new BrokenRules(reading.findings());
            }
            return reading.files();
        } catch (InvalidPathException notAPath) {
            throw broken(location, "rules.location 不是文件夹路径", "rules.location is no path of a folder");
        } catch (IOException unreadable) {
            throw broken(location, "读取规则文件夹时出错：" + unreadable, "the folder of rules cannot be read: " + unreadable);
        }
    }

    private static BrokenRules broken(String location, String zh, String en) {
        return new BrokenRules(
                List.of(new Finding("rules-unreadable", location, 0, null, null, Explanation.of(zh, en))));
    }
}
