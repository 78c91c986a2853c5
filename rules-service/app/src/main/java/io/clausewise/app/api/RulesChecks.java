package io.clausewise.app.api;

import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.api.upload.RulesUpload;
import io.clausewise.app.config.Limits;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.impact.ImpactPair;
import io.clausewise.app.impact.ImpactSide;
import io.clausewise.app.impact.RosterImpact;
import io.clausewise.app.impact.Whom;
import io.clausewise.app.rulecheck.CheckedRules;
import io.clausewise.app.rulecheck.CheckedRulesJson;
import io.clausewise.app.rulecheck.RosterEffect;
import io.clausewise.app.rulezip.RuleZip;
import io.clausewise.app.rulezip.RuleZipRefused;
import io.clausewise.compile.Ruleset;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Program;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.screening.ScreeningListener;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks rules that were sent, and says what they would change. One at a time, since each compiles rules and runs cases; what
 * concerns a roster waits for its place among those.
 */
@Component
class RulesChecks {
    private final Admission admission;
    private final ListAdmission rosters;
    private final ScreeningAnswers screenings;
    private final Clock clock;
    private final int threads = Runtime.getRuntime().availableProcessors();

    RulesChecks(ListAdmission rosters, ScreeningAnswers screenings, Limits limits, Clock clock) {
        this.admission = new Admission(1, limits.turn());
        this.rosters = rosters;
        this.screenings = screenings;
        this.clock = clock;
    }

    /** Nothing of what was sent, or compiled of it, is left. */
    CheckedRulesJson check(RulesUpload upload, RulesCheckQuery query, LoadedRuleset loaded)
            throws IOException, RosterRefused, RuleZipRefused {
        Ruleset inService = loaded.ruleset();
        Program program = null;
        if (upload.roster() == null) {
            query.checkWithoutRoster();
        } else {
            program = query.programOfRoster(inService);
            // what can be known to be wrong before the rules are compiled, is
            SentMapping.read(upload.mapping(), program, inService);
        }
        Admission.Place place = admission.placeOrBusy();
        try {
            CheckedRoster roster = upload.roster() == null ? null : screenings.check(upload.roster());
            RuleZip zip = RuleZip.read(Files.readAllBytes(upload.rules().path()));
            try (CheckedRules checked = CheckedRules.of(zip.rules(), zip.testCases())) {
                RosterEffect effect = program == null || roster == null
                        ? RosterEffect.none("没有送名册", "no roster was sent")
                        : effect(checked.ruleset(), loaded, program, query, roster, upload.mapping());
                return CheckedRulesJson.of(checked, inService.version(), effect);
            }
        } finally {
            place.close();
        }
    }

    private RosterEffect effect(
            @Nullable Ruleset candidate,
            LoadedRuleset loaded,
            Program program,
            RulesCheckQuery query,
            CheckedRoster roster,
            @Nullable String mapping)
            throws RosterRefused {
        if (candidate == null) {
            return RosterEffect.none("规则有错误，改好后才能比较", "there are errors in the rules; mend them first");
        }
        Optional<Program> after = candidate.findProgram(program.id());
        if (after.isEmpty()) {
            return RosterEffect.none(
                    "送来的规则里没有项目 " + program.id(), "the rules that were sent have no programme " + program.id());
        }
        LocalDate toAsOf = query.toAsOf() == null ? query.asOf() : query.toAsOf();
        ImpactSide from = new ImpactSide("in-service", loaded.evaluator(), program, query.asOf());
        ImpactSide to = new ImpactSide("candidate", new Evaluator(candidate), after.get(), toAsOf);
        Mapping columns = SentMapping.read(mapping, program, loaded.ruleset());
        Mapping columnsAfter = SentMapping.read(mapping, after.get(), candidate);
        Admission.Place place = rosters.placeOrBusy();
        try {
            RosterImpact impact =
                    new RosterImpact(LocalDate.now(clock), Whom.EVERYBODY, threads, new ScreeningListener() {});
            return RosterEffect.of(impact.compare(roster, new ImpactPair(from, to), columns, columnsAfter));
        } catch (IOException | RuntimeException failed) {
            throw new ProblemException(ScreeningAnswers.problem(failed));
        } finally {
            place.close();
        }
    }
}
