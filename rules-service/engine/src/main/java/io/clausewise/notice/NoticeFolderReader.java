package io.clausewise.notice;

import io.clausewise.language.CsvGrid;
import io.clausewise.language.FoundRule;
import io.clausewise.language.Grid;
import io.clausewise.language.Place;
import io.clausewise.language.Rule;
import io.clausewise.language.RuleFileReader;
import io.clausewise.language.RuleMessages;
import io.clausewise.language.TableReader;
import io.clausewise.source.FileFindings;
import io.clausewise.source.Findings;
import io.clausewise.source.SourceText;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads one notice's folder. */
final class NoticeFolderReader {
    private static final String NOTICE = "notice.yaml";
    private static final String INTERPRETATIONS = "interpretations.md";
    private static final String RULES = ".drl";
    private static final String TABLE = ".drl.csv";

    private final String folder;
    private final SortedMap<String, byte[]> contents;
    private final @Nullable Vocabulary vocabulary;
    private final Findings findings;
    private final Map<String, String> programs;
    private final Map<String, FoundRule> rules = new LinkedHashMap<>();
    private boolean allRulesKnown = true;

    /** @param programs where each programme's id is declared so far; this notice's are added */
    NoticeFolderReader(
            String folder,
            SortedMap<String, byte[]> contents,
            @Nullable Vocabulary vocabulary,
            Findings findings,
            Map<String, String> programs) {
        this.folder = folder;
        this.contents = contents;
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.programs = programs;
    }

    /** Null if there is no reading it; a notice with findings may come back too. */
    @Nullable
    Notice read() {
        List<String> files = new ArrayList<>(List.of(RuleBookReader.VOCABULARY));
        contents.forEach((name, bytes) -> {
            files.add(folder + "/" + name);
            if (!name.equals(NOTICE) && !name.equals(INTERPRETATIONS)) {
                ruleFile(name, bytes, findings.in(folder + "/" + name));
            }
        });
        Collections.sort(files);
        interpretations();
        FileFindings in = findings.in(folder + "/" + NOTICE);
        byte[] bytes = contents.get(NOTICE);
        if (bytes == null) {
            in.add(FileMessages.noticeMissing(folder));
            return null;
        }
        String text = SourceText.read(bytes, in);
        NoticeFile notice =
                text == null ? null : new NoticeReader(folder, rules, allRulesKnown, in, programs).read(text);
        if (notice == null) {
            return null;
        }
        Map<String, Rule> read = new LinkedHashMap<>();
        rules.forEach((id, found) -> {
            if (notice.named().lacks(id)) {
                Place place = found.place();
                findings.in(place.file()).add(place.line(), place.cell(), id, NoticeMessages.ruleUnused());
            }
            if (found.rule() != null) {
                read.put(id, found.rule());
            }
        });
        return new Notice(
                folder,
                notice.document(),
                notice.title(),
                notice.draft(),
                notice.programs(),
                Collections.unmodifiableMap(read),
                files);
    }

    private void ruleFile(String name, byte[] bytes, FileFindings in) {
        boolean table = name.endsWith(TABLE);
        if (!table && !name.endsWith(RULES)) {
            in.add(name.endsWith(".drl.xlsx") ? FileMessages.workbookLater() : FileMessages.fileUnknown());
            allRulesKnown &= !name.endsWith(".drl.xlsx");
            return;
        }
        String base = name.substring(0, name.length() - (table ? TABLE : RULES).length());
        if (!base.matches("[0-9a-z][0-9a-z.-]*")) {
            in.add(FileMessages.fileName(name));
        }
        String text = SourceText.read(bytes, in);
        Grid grid = text == null || !table ? null : CsvGrid.read(text, in);
        if (text == null || table && grid == null) {
            allRulesKnown = false;
            return;
        }
        String packageName = folder.replace('/', '.').replace('-', '_');
        List<FoundRule> found = grid == null
                ? RuleFileReader.read(text, packageName, vocabulary, in)
                : TableReader.read(grid, packageName, vocabulary, in);
        found.forEach(rule -> add(rule, in));
        // a file with a fault in its frame may hold rules that were not found
        allRulesKnown &= !found.isEmpty();
    }

    private void add(FoundRule rule, FileFindings in) {
        if (rule.id().isEmpty()) {
            allRulesKnown = false;
            return;
        }
        FoundRule other = rules.putIfAbsent(rule.id(), rule);
        if (other != null) {
            in.add(rule.place().line(), rule.place().cell(), rule.id(), RuleMessages.ruleTwice(other.place()));
        }
    }

    private void interpretations() {
        byte[] bytes = contents.get(INTERPRETATIONS);
        FileFindings in = findings.in(folder + "/" + INTERPRETATIONS);
        String text = bytes == null ? "" : SourceText.read(bytes, in);
        if (text == null) {
            return;
        }
        Map<String, Integer> headings = Interpretations.headings(text, in);
        List<String> used = new ArrayList<>();
        for (FoundRule rule : rules.values()) {
            String wanted = rule.interpretation();
            if (wanted == null || wanted.isEmpty()) {
                continue;
            }
            used.add(wanted);
            if (!headings.containsKey(wanted)) {
                Place place = rule.place();
                findings.in(place.file())
                        .add(
                                place.line(),
                                place.cell(),
                                rule.id(),
                                NoticeMessages.interpretationMissing(wanted, List.copyOf(headings.keySet())));
            }
        }
        headings.forEach((id, line) -> {
            if (allRulesKnown && !used.contains(id)) {
                in.add(line, NoticeMessages.interpretationUnused(id));
            }
        });
    }
}
