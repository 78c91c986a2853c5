package io.clausewise.app.cli;

import io.clausewise.app.config.ShippedRules;
import io.clausewise.notice.Program;
import io.clausewise.notice.RuleFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one more notice, read together with the rules that are there before any of them is written. */
final class AddedRules {
    private static final String VOCABULARY = "vocabulary.yaml";
    private static final String README = "README.md";
    private static final String NOTICE = "/notice.yaml";

    private AddedRules() {}

    /**
     * What is to be written: the files, and the shipped vocabulary where nothing has been begun in the folder.
     *
     * @param folder of rules, there or not
     * @param program the notice's
     * @throws CommandFailure if the rules there are broken or would be, or have such a programme
     */
    static RuleFiles to(Path folder, RuleFiles notice, String program) {
        RuleFiles before = Files.isDirectory(folder)
                ? RulesLoader.read(folder, Exit.BROKEN_RULES)
                : new RuleFiles(Collections.emptySortedMap());
        if (before.files().keySet().stream().anyMatch(path -> path.endsWith(NOTICE))) {
            refuseIfThere(program, before);
        }
        boolean begun = before.files().keySet().stream().anyMatch(path -> !path.endsWith(README));
        RuleFiles added = begun ? notice : withVocabulary(notice);
        SortedMap<String, byte[]> all = new TreeMap<>(before.files());
        all.putAll(added.files());
        RulesLoader.read(new RuleFiles(all));
        return added;
    }

    private static void refuseIfThere(String program, RuleFiles before) {
        boolean there = RulesLoader.read(before).notices().stream()
                .flatMap(one -> one.programs().stream())
                .map(Program::id)
                .anyMatch(program::equals);
        if (there) {
            throw CommandFailure.usage(
                    "已有编号为“" + program + "”的项目，没有写任何文件。请换一个文件夹名",
                    "there is a programme \"" + program + "\" already, nothing was written. Name the folder otherwise");
        }
    }

    /** Who begins a folder of rules needs all words for fields, levels and headings of rosters. */
    private static RuleFiles withVocabulary(RuleFiles files) {
        SortedMap<String, byte[]> all = new TreeMap<>(files.files());
        all.put(VOCABULARY, Objects.requireNonNull(ShippedRules.rules().files().get(VOCABULARY)));
        return new RuleFiles(all);
    }
}
