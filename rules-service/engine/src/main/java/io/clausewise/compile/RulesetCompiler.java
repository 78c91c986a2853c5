package io.clausewise.compile;

import io.clausewise.language.GridReader;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Reading;
import io.clausewise.notice.RuleBook;
import io.clausewise.notice.RuleBookReader;
import io.clausewise.notice.RuleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes a ruleset of rule files: reads, checks, compiles notice by notice, and tests itself. */
public final class RulesetCompiler {
    private RulesetCompiler() {}

    /**
     * The ruleset of a folder, or everything that is wrong with it; a decision table in a workbook is.
     *
     * @throws IOException if the folder or something in it cannot be read
     */
    public static Compilation compile(Path folder) throws IOException {
        RuleFolder.Reading reading = RuleFolder.read(folder);
        return reading.findings().isEmpty() ? compile(reading.files()) : new Compilation.Refused(reading.findings());
    }

    /** The ruleset, or everything that is wrong with the files; never half of each. A decision table in a workbook is wrong. */
    public static Compilation compile(RuleFiles files) {
        return compile(files, GridReader.NONE);
    }

    /**
     * The ruleset, or everything that is wrong with the files; never half of each.
     *
     * @param workbooks reads decision tables that are workbooks
     */
    public static Compilation compile(RuleFiles files, GridReader workbooks) {
        Reading reading = RuleBookReader.read(files, workbooks);
        RuleBook book = reading.book();
        if (book == null) {
            return new Compilation.Refused(reading.findings());
        }
        SortedMap<String, String> digests = Digests.ofEach(files.files());
        List<CompiledNotice> notices = book.notices().parallelStream()
                .map(notice -> compile(notice, digests))
                .toList();
        return new Compilation.Compiled(new Ruleset(digests, book.vocabulary(), notices));
    }

    private static CompiledNotice compile(Notice notice, SortedMap<String, String> digests) {
        // two rulesets are held at once while one takes the other's place: a name of its own for each
        String name = notice.folder().replace('/', '.') + "-" + UUID.randomUUID();
        SortedMap<String, String> own = new TreeMap<>(digests);
        own.keySet().retainAll(notice.files());
        return new CompiledNotice(notice, inOwnLoader(() -> tested(name, notice)), own);
    }

    private static DroolsNotice tested(String name, Notice notice) {
        DroolsNotice drools = DroolsNotice.compile(name, notice.rules().values());
        SelfTest.run(drools, drools.conditions(), notice.rules().values());
        return drools;
    }

    /**
     * Drools looks its parts up in the thread's class loader; that of a thread of the common pool does not see them where
     * this program runs from the one jar.
     */
    private static <T> T inOwnLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(RulesetCompiler.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
