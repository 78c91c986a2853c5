package io.clausewise.notice;

import io.clausewise.facts.QualificationLevel;
import io.clausewise.message.Text;
import io.clausewise.source.FileFindings;
import io.clausewise.source.KeyWords;
import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlFile;
import io.clausewise.source.YamlNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a notice.yaml. */
final class NoticeReader {
    private static final Map<String, Boolean> STATUSES = KeyWords.of("in-force", false, "draft", true);

    private final String folder;
    private final NoticeRules rules;
    private final FileFindings findings;
    private final Declared declared;
    private final NoticeScorecards scorecards;

    /**
     * @param rules those of the notice's other files
     * @param declared where each id is declared so far
     */
    NoticeReader(String folder, NoticeRules rules, FileFindings findings, Declared declared) {
        this.folder = folder;
        this.rules = rules;
        this.findings = findings;
        this.declared = declared;
        this.scorecards = new NoticeScorecards(rules, findings);
    }

    /** Null if it is not even a notice; what else is wrong stands in the findings. */
    @Nullable
    NoticeFile read(String text) {
        YamlNode root = YamlFile.read(text, findings);
        YamlFields fields = root == null
                ? null
                : root.fields(List.of("title", "status", "programs"), List.of("document", "scorecards"));
        if (fields == null) {
            return null;
        }
        Text title = fields.bilingual("title");
        Boolean draft = fields.choice("status", STATUSES);
        String document = fields.text("document");
        Text known = title == null ? new Text("", "") : title;
        NoticeFrame frame =
                new NoticeFrame(folder, document == null ? known.zh() : document, Boolean.TRUE.equals(draft));
        scorecards.read(fields.list("scorecards"), declared.scorecards());
        List<Program> read = new ArrayList<>();
        NamedRules named = new NamedRules();
        List<YamlNode> entries = fields.list("programs");
        YamlNode list = fields.get("programs");
        if (entries.isEmpty() && list != null && list.isList()) {
            list.report(NoticeMessages.listEmptyHere("programs"));
        }
        if (entries.isEmpty()) {
            named.incomplete();
        }
        Map<QualificationLevel, String> levels = new EnumMap<>(QualificationLevel.class);
        for (YamlNode entry : entries) {
            ProgramReader reader = new ProgramReader(frame, rules, scorecards, findings, named);
            Program program = reader.read(entry);
            if (program != null) {
                read.add(program);
                unique(program.id(), entry);
                oneOfItsLevel(program, levels, entry);
            }
        }
        return new NoticeFile(frame.document(), known, frame.draft(), read, named, scorecards);
    }

    /** 申报等级 must name one programme. */
    private static void oneOfItsLevel(Program program, Map<QualificationLevel, String> levels, YamlNode entry) {
        QualificationLevel level = program.level();
        String other = level == null ? null : levels.putIfAbsent(level, program.id());
        if (level != null && other != null) {
            entry.report(NoticeMessages.levelTwice(level, other));
        }
    }

    private void unique(String id, YamlNode entry) {
        String other = declared.programs().putIfAbsent(id, findings.file() + ":" + entry.line());
        if (other != null) {
            entry.report(NoticeMessages.programTwice(id, other));
        }
    }
}
