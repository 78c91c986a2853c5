package io.clausewise.compile;

import io.clausewise.notice.Program;
import io.clausewise.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** All notices compiled. Immutable and shared between threads; closed when another has taken its place. */
public final class Ruleset implements AutoCloseable {
    private final String version;
    private final SortedMap<String, String> files;
    private final Vocabulary vocabulary;
    private final List<CompiledNotice> notices;
    private final Map<String, Program> programs = new LinkedHashMap<>();
    private final Map<String, CompiledNotice> noticesByProgram = new LinkedHashMap<>();

    Ruleset(SortedMap<String, String> files, Vocabulary vocabulary, List<CompiledNotice> notices) {
        this.version = Digests.ofAll(files);
        this.files = Collections.unmodifiableSortedMap(files);
        this.vocabulary = vocabulary;
        this.notices = List.copyOf(notices);
        for (CompiledNotice notice : notices) {
            for (Program program : notice.notice().programs()) {
                programs.put(program.id(), program);
                noticesByProgram.put(program.id(), notice);
            }
        }
    }

    /** {@code sha256:} and the digest over all files. */
    public String version() {
        return version;
    }

    /** {@code sha256:} digest of every rule file, by path. */
    public SortedMap<String, String> files() {
        return files;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Every notice, in the order of their folders. */
    public List<CompiledNotice> notices() {
        return notices;
    }

    /** Every programme, in the order of the notices and of each notice.yaml. */
    public List<Program> programs() {
        return List.copyOf(programs.values());
    }

    public Optional<Program> findProgram(String id) {
        return Optional.ofNullable(programs.get(id));
    }

    /** @throws IllegalArgumentException if there is no such programme */
    public CompiledNotice getNotice(String program) {
        CompiledNotice notice = noticesByProgram.get(program);
        if (notice == null) {
            throw new IllegalArgumentException("no programme " + program);
        }
        return notice;
    }

    /** Gives back what Drools holds for it; no evaluation may be running. */
    @Override
    public void close() {
        notices.forEach(notice -> notice.drools().close());
    }
}
