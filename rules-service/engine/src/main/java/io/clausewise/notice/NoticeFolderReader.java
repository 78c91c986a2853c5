package io.clausewise.notice;

import io.clausewise.language.GridReader;
import io.clausewise.source.FileFindings;
import io.clausewise.source.Findings;
import io.clausewise.source.SourceText;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads one notice's folder: its rules, their interpretations, and the notice that names them. */
final class NoticeFolderReader {
    private static final String NOTICE = "notice.yaml";
    private static final String INTERPRETATIONS = "interpretations.md";

    private final String folder;
    private final SortedMap<String, byte[]> contents;
    private final Findings findings;
    private final Declared declared;
    private final NoticeRules rules;

    /** @param declared where each id is declared so far; this notice's are added */
    NoticeFolderReader(
            String folder,
            SortedMap<String, byte[]> contents,
            @Nullable Vocabulary vocabulary,
            Findings findings,
            Declared declared,
            GridReader workbooks) {
        this.folder = folder;
        this.contents = contents;
        this.findings = findings;
        this.declared = declared;
        this.rules = new NoticeRules(folder, vocabulary, workbooks);
    }

    /** Null if there is no reading it; a notice with findings may come back too. */
    @Nullable
    Notice read() {
        List<String> files = new ArrayList<>(List.of(RuleBookReader.VOCABULARY));
        contents.forEach((name, bytes) -> {
            files.add(folder + "/" + name);
            if (!name.equals(NOTICE) && !name.equals(INTERPRETATIONS)) {
                rules.read(name, bytes, in(name));
            }
        });
        Collections.sort(files);
        Map<String, Interpretation> interpretations = interpretations();
        NoticeFile notice = notice();
        if (notice == null) {
            return null;
        }
        rules.checkUsed(notice.named(), findings);
        notice.scorecards().check(findings, !notice.named().incompletely());
        return new Notice(
                folder,
                notice.document(),
                notice.title(),
                notice.draft(),
                notice.programs(),
                rules.sound(),
                interpretations,
                files);
    }

    private Map<String, Interpretation> interpretations() {
        byte[] bytes = contents.get(INTERPRETATIONS);
        FileFindings in = in(INTERPRETATIONS);
        String text = bytes == null ? "" : SourceText.read(bytes, in);
        if (text == null) {
            return Map.of();
        }
        Interpretations read = Interpretations.read(text, in);
        read.check(rules, findings);
        return read.sections();
    }

    private @Nullable NoticeFile notice() {
        byte[] bytes = contents.get(NOTICE);
        FileFindings in = in(NOTICE);
        if (bytes == null) {
            in.add(FileMessages.noticeMissing(folder));
            return null;
        }
        String text = SourceText.read(bytes, in);
        return text == null ? null : new NoticeReader(folder, rules, in, declared).read(text);
    }

    private FileFindings in(String name) {
        return findings.in(folder + "/" + name);
    }
}
