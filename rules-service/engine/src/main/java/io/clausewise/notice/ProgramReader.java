package io.clausewise.notice;

import io.clausewise.facts.QualificationLevel;
import io.clausewise.message.Text;
import io.clausewise.source.FileFindings;
import io.clausewise.source.KeyWords;
import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one programme of a notice.yaml. */
final class ProgramReader {
    private static final List<String> REQUIRED = List.of("id", "title", "subject", "clauses");
    private static final List<String> OPTIONAL = List.of(
            "level",
            "reference-date",
            "opens",
            "closes",
            "waives",
            "same-as",
            "direct-fail",
            "in-principle",
            "preferences",
            "formalities",
            "quotas",
            "entitlements",
            "scorecards");
    /** What may be the id of a programme or scorecard. */
    static final String ID = "(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*";

    private static final Map<String, Subject> SUBJECTS = KeyWords.lower(Subject.values());
    private static final Map<String, QualificationLevel> LEVELS = KeyWords.upper(QualificationLevel.values());

    private final NoticeFrame notice;
    private final ProgramClauses clauses;
    private final NoticeScorecards scorecards;
    private final FileFindings findings;
    private final NamedRules named;

    /** @param named is told which rules the programme names */
    ProgramReader(
            NoticeFrame notice,
            NoticeRules rules,
            NoticeScorecards scorecards,
            FileFindings findings,
            NamedRules named) {
        this.notice = notice;
        this.clauses = new ProgramClauses(rules, named);
        this.scorecards = scorecards;
        this.findings = findings;
        this.named = named;
    }

    /** Null if there is not enough of it; what is wrong has been reported. */
    @Nullable
    Program read(YamlNode node) {
        int before = findings.count();
        YamlFields fields = node.fields(REQUIRED, OPTIONAL);
        if (fields == null) {
            named.incomplete();
            return null;
        }
        fields.keys().forEach(key -> clauses.read(key, fields));
        if (findings.count() > before) {
            named.incomplete();
        }
        clauses.check();
        String id = id(fields);
        Text title = fields.bilingual("title");
        Subject subject = fields.choice("subject", SUBJECTS);
        QualificationLevel level = fields.choice("level", LEVELS);
        LocalDate opens = fields.date("opens");
        LocalDate closes = fields.date("closes");
        YamlNode closesNode = fields.get("closes");
        if (opens != null && closes != null && closesNode != null && closes.isBefore(opens)) {
            closesNode.report(NoticeMessages.closesBeforeOpens(opens, closes));
        }
        LocalDate reference = fields.date("reference-date");
        List<Quota> quotas = QuotaReader.read(fields.list("quotas"));
        List<Entitlement> entitlements = QuotaReader.entitlements(fields.list("entitlements"));
        List<Scorecard> own = scorecards(fields);
        List<Clause> decided = clauses.decided();
        if (id == null || title == null || subject == null) {
            return null;
        }
        return new Program(
                id,
                title,
                notice.folder(),
                notice.document(),
                notice.draft(),
                subject,
                level,
                reference,
                opens,
                closes,
                clauses.formula(),
                decided.stream()
                        .filter(clause -> clause.role() != Role.FORMALITY)
                        .toList(),
                decided.stream()
                        .filter(clause -> clause.role() == Role.FORMALITY)
                        .toList(),
                quotas,
                entitlements,
                own);
    }

    private List<Scorecard> scorecards(YamlFields fields) {
        List<Scorecard> own = new ArrayList<>();
        for (YamlNode entry : fields.list("scorecards")) {
            Scorecard scorecard = scorecards.find(entry);
            if (scorecard == null) {
                continue;
            }
            if (own.contains(scorecard)) {
                entry.report(ScorecardMessages.scorecardNamedTwice(scorecard.id()));
                continue;
            }
            own.add(scorecard);
            boolean fail = scorecard.findBand(Grade.FAIL).isPresent();
            if (clauses.failsDirectly() && !scorecard.bands().isEmpty() && !fail) {
                entry.report(ScorecardMessages.directFailWithoutBand(scorecard.id()));
            }
        }
        return own;
    }

    private static @Nullable String id(YamlFields fields) {
        String id = fields.text("id");
        YamlNode node = fields.get("id");
        if (id != null && node != null && !id.matches(ID)) {
            node.report(NoticeMessages.programId(id));
        }
        return id;
    }
}
