package io.clausewise.notice;

import io.clausewise.language.GridReader;
import io.clausewise.message.Finding;
import io.clausewise.source.FileFindings;
import io.clausewise.source.Findings;
import io.clausewise.source.SourceText;
import io.clausewise.vocabulary.Vocabulary;
import io.clausewise.vocabulary.VocabularyReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a rules folder: every file checked, everything that is wrong in any of them said at once. */
public final class RuleBookReader {
    static final String VOCABULARY = "vocabulary.yaml";
    static final String README = "README.md";

    private final RuleFiles files;
    private final Findings findings = new Findings();

    private final GridReader workbooks;

    private RuleBookReader(RuleFiles files, GridReader workbooks) {
        this.files = files;
        this.workbooks = workbooks;
    }

    /** Without workbooks: a decision table in one is a finding. */
    public static Reading read(RuleFiles files) {
        return read(files, GridReader.NONE);
    }

    /**
     * Never throws on account of what stands in the files.
     *
     * @param workbooks reads decision tables that are workbooks
     */
    public static Reading read(RuleFiles files, GridReader workbooks) {
        RuleBookReader reader = new RuleBookReader(files, workbooks);
        RuleBook book = reader.book();
        List<Finding> findings = reader.findings.sorted();
        return new Reading(findings.isEmpty() ? book : null, findings);
    }

    private @Nullable RuleBook book() {
        Vocabulary vocabulary = vocabulary();
        SortedMap<String, SortedMap<String, byte[]>> folders = folders();
        if (folders.isEmpty()) {
            findings.in(".").add(FileMessages.noNotices());
        }
        List<Notice> notices = new ArrayList<>();
        Declared declared = new Declared();
        folders.forEach((folder, contents) -> {
            Notice notice = new NoticeFolderReader(folder, contents, vocabulary, findings, declared, workbooks).read();
            if (notice != null) {
                notices.add(notice);
            }
        });
        return vocabulary == null ? null : new RuleBook(vocabulary, notices);
    }

    private @Nullable Vocabulary vocabulary() {
        byte[] bytes = files.files().get(VOCABULARY);
        FileFindings in = findings.in(VOCABULARY);
        if (bytes == null) {
            in.add(FileMessages.vocabularyMissing());
            return null;
        }
        String text = SourceText.read(bytes, in);
        return text == null ? null : VocabularyReader.read(text, in);
    }

    /** City and notice to the files in it, by name; other files are reported. */
    private SortedMap<String, SortedMap<String, byte[]>> folders() {
        SortedMap<String, SortedMap<String, byte[]>> folders = new TreeMap<>();
        files.files().forEach((path, bytes) -> {
            String[] names = path.split("/", -1);
            String name = names[names.length - 1];
            if (path.equals(VOCABULARY) || name.equals(README) && path.matches("([a-z][a-z0-9-]*/){0,2}README.md")) {
                return;
            }
            if (names.length != 3) {
                findings.in(path).add(FileMessages.fileOutside());
                return;
            }
            String folder = names[0] + "/" + names[1];
            if (!folder.matches("[a-z][a-z0-9-]*/[a-z][a-z0-9-]*")) {
                findings.in(path).add(FileMessages.folderName(folder));
                return;
            }
            folders.computeIfAbsent(folder, none -> new TreeMap<>()).put(name, bytes);
        });
        return folders;
    }
}
