package io.clausewise.notice;

import io.clausewise.language.ConditionSize;
import io.clausewise.language.CsvGrid;
import io.clausewise.language.FoundRule;
import io.clausewise.language.Grid;
import io.clausewise.language.GridReader;
import io.clausewise.language.GridText;
import io.clausewise.language.Place;
import io.clausewise.language.Rule;
import io.clausewise.language.RuleFileReader;
import io.clausewise.language.RuleMessages;
import io.clausewise.language.TableReader;
import io.clausewise.source.FileFindings;
import io.clausewise.source.Findings;
import io.clausewise.source.SourceText;
import io.clausewise.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules found in the rule files and decision tables of a notice's folder. */
final class NoticeRules {
    private static final String RULES = ".drl";
    private static final String TABLE = ".drl.csv";
    private static final String WORKBOOK = ".drl.xlsx";

    private final String packageName;
    private final @Nullable Vocabulary vocabulary;
    private final GridReader workbooks;
    private final Map<String, FoundRule> rules = new LinkedHashMap<>();
    private boolean complete = true;

    NoticeRules(String folder, @Nullable Vocabulary vocabulary, GridReader workbooks) {
        this.workbooks = workbooks;
        this.packageName = folder.replace('/', '.').replace('-', '_');
        this.vocabulary = vocabulary;
    }

    /** Reads the rules of one file. */
    void read(String name, byte[] bytes, FileFindings in) {
        String ending = Stream.of(TABLE, WORKBOOK, RULES)
                .filter(name::endsWith)
                .findFirst()
                .orElse("");
        if (ending.isEmpty()) {
            in.add(FileMessages.fileUnknown());
            return;
        }
        String base = name.substring(0, name.length() - ending.length());
        if (!base.matches("[0-9a-z][0-9a-z.-]*")) {
            in.add(FileMessages.fileName(name));
        }
        List<FoundRule> found =
                switch (ending) {
                    case TABLE -> table(csv(bytes, in), in);
                    case WORKBOOK -> table(workbook(bytes, in), in);
                    default -> rules(bytes, in);
                };
        found.forEach(rule -> add(rule, in));
        // a file that could not be read, or with a fault in its frame, may hold rules that were not found
        complete &= !found.isEmpty();
    }

    private List<FoundRule> rules(byte[] bytes, FileFindings in) {
        String text = SourceText.read(bytes, in);
        return text == null ? List.of() : RuleFileReader.read(text, packageName, vocabulary, in);
    }

    private List<FoundRule> table(@Nullable Grid grid, FileFindings in) {
        return grid == null ? List.of() : TableReader.read(grid, packageName, vocabulary, in);
    }

    private static @Nullable Grid csv(byte[] bytes, FileFindings in) {
        String text = SourceText.read(bytes, in);
        return text == null ? null : CsvGrid.read(text, in);
    }

    private @Nullable Grid workbook(byte[] bytes, FileFindings in) {
        Grid grid = workbooks.read(bytes, in);
        return grid != null && GridText.check(grid, in) ? grid : null;
    }

    private void add(FoundRule rule, FileFindings in) {
        if (rule.id().isEmpty()) {
            complete = false;
            return;
        }
        FoundRule other = rules.putIfAbsent(rule.id(), rule);
        if (other != null) {
            in.add(rule.place().line(), rule.place().cell(), rule.id(), RuleMessages.ruleTwice(other.place()));
        }
        if (rule.rule() != null) {
            ConditionSize size = ConditionSize.of(rule.rule().condition());
            if (size.tooLarge()) {
                in.add(rule.place().line(), rule.place().cell(), rule.id(), RuleMessages.conditionTooLarge(size));
            }
        }
    }

    /** False where a file could not be read: then an id without a rule may have one. */
    boolean complete() {
        return complete;
    }

    @Nullable
    FoundRule find(String id) {
        return rules.get(id);
    }

    /** Of the rules of clauses. */
    List<String> clauseIds() {
        return rules.values().stream()
                .filter(found -> !found.scoring())
                .map(FoundRule::id)
                .toList();
    }

    Collection<FoundRule> all() {
        return rules.values();
    }

    /** Reports each clause's rule that certainly no programme names. */
    void checkUsed(NamedRules named, Findings findings) {
        rules.forEach((id, found) -> {
            if (!found.scoring() && named.lacks(id)) {
                Place place = found.place();
                findings.in(place.file()).add(place.line(), place.cell(), id, NoticeMessages.ruleUnused());
            }
        });
    }

    /** Those with nothing wrong in them, by id in the order of the files. */
    Map<String, Rule> sound() {
        Map<String, Rule> sound = new LinkedHashMap<>();
        rules.forEach((id, found) -> {
            if (found.rule() != null) {
                sound.put(id, found.rule());
            }
        });
        return Collections.unmodifiableMap(sound);
    }
}
