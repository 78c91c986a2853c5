package io.clausewise.notice;

import io.clausewise.facts.QualificationLevel;
import io.clausewise.message.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A programme (项目): what one applies for.
 *
 * @param notice folder of its notice inside the rules folder, e.g. {@code hangzhou/artisan-2016}
 * @param document document number of the notice, or its title where it has none
 * @param draft whether the notice is a draft for comment
 * @param level what one applies for where that is a level of qualification: an application form's 申报等级 names it; else null
 * @param referenceDate the as-of date where the request and the application give none; null where there is none
 * @param opens first day applications are taken; null: no such limit
 * @param closes last day applications are taken; null: no such limit
 * @param clauses all but the formalities, in the order of notice.yaml
 * @param formalities in the order of notice.yaml
 * @param scorecards the first gives score and grade, the others are shown beside it; empty where nobody is scored
 */
public record Program(
        String id,
        Text title,
        String notice,
        String document,
        boolean draft,
        Subject subject,
        @Nullable QualificationLevel level,
        @Nullable LocalDate referenceDate,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        Formula formula,
        List<Clause> clauses,
        List<Clause> formalities,
        List<Quota> quotas,
        List<Entitlement> entitlements,
        List<Scorecard> scorecards) {
    public Program {
        clauses = List.copyOf(clauses);
        formalities = List.copyOf(formalities);
        quotas = List.copyOf(quotas);
        entitlements = List.copyOf(entitlements);
        scorecards = List.copyOf(scorecards);
    }

    /** One of its scorecards. */
    public Optional<Scorecard> findScorecard(String scorecard) {
        return scorecards.stream().filter(one -> one.id().equals(scorecard)).findFirst();
    }
}
