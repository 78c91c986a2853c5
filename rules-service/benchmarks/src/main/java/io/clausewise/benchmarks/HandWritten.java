package io.clausewise.benchmarks;

import io.clausewise.facts.Competition;
import io.clausewise.facts.Level;
import io.clausewise.facts.QualificationLevel;
import io.clausewise.facts.RecommenderType;
import io.clausewise.profile.ApprenticeEntry;
import io.clausewise.profile.AttestationEntry;
import io.clausewise.profile.Profile;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of {@code hangzhou-chief-technician-2017} as a programmer would write it down once: two values, no
 * explanation, unknown taken as no. The lower baseline of the benchmarks.
 */
final class HandWritten {
    private static final Set<String> HONOURS = Set.of("中华技能大奖", "全国技术能手", "杭州市杰出人才", "国务院特殊津贴", "杭州市政府特殊津贴");

    private static final Set<String> HANGZHOU =
            Set.of("杭州市", "上城区", "拱墅区", "西湖区", "滨江区", "萧山区", "余杭区", "富阳区", "临安区", "桐庐县", "淳安县", "建德市");

    private HandWritten() {}

    static boolean eligible(Profile profile) {
        return inScope(profile)
                && qualified(profile)
                && attested(profile, "conduct")
                && (honoured(profile)
                        || attested(profile, "comparable-honour")
                        || placed(profile.competitions(), 6, 3, 3, 1, 1, 0)
                        || method(profile)
                        || invention(profile)
                        || problemSolver(profile)
                        || mentor(profile));
    }

    private static boolean inScope(Profile profile) {
        boolean association =
                profile.application() != null && profile.application().recommenderType() == RecommenderType.ASSOCIATION;
        return profile.employment() != null
                && profile.employment().city() != null
                && HANGZHOU.contains(profile.employment().city())
                && Boolean.TRUE.equals(profile.employment().skilledWork())
                && Boolean.TRUE.equals(profile.employment().frontline())
                && (Boolean.FALSE.equals(profile.employment().freelancer()) || association);
    }

    private static boolean qualified(Profile profile) {
        return profile.qualifications() != null
                && profile.qualifications().stream()
                        .anyMatch(one ->
                                one.level() != null && one.level().compareTo(QualificationLevel.TECHNICIAN) >= 0);
    }

    private static boolean attested(Profile profile, String criterion) {
        if (profile.attestations() != null) {
            for (AttestationEntry one : profile.attestations()) {
                if (one.criterion().equals(criterion) && Boolean.TRUE.equals(one.met())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean honoured(Profile profile) {
        return profile.honours() != null
                && profile.honours().stream().anyMatch(one -> one.name() != null && HONOURS.contains(one.name()));
    }

    private static boolean method(Profile profile) {
        return attested(profile, "unique-skill")
                && attested(profile, "advanced-method")
                && (attested(profile, "productivity-gain") || attested(profile, "industry-record"));
    }

    private static boolean invention(Profile profile) {
        return (attested(profile, "major-invention") || attested(profile, "major-innovation"))
                && (attested(profile, "major-economic-benefit") || attested(profile, "major-social-benefit"));
    }

    private static boolean problemSolver(Profile profile) {
        return attested(profile, "key-technology")
                && attested(profile, "key-problem-solved")
                && attested(profile, "obstacle-removal")
                && attested(profile, "quality-contribution");
    }

    private static boolean mentor(Profile profile) {
        if (profile.apprentices() == null) {
            return false;
        }
        long keyStaff = profile.apprentices().stream()
                .filter(one -> Boolean.TRUE.equals(one.keyStaff()))
                .count();
        return keyStaff >= 3
                && profile.apprentices().stream()
                        .map(ApprenticeEntry::competitions)
                        .anyMatch(results -> placed(results, 10, 6, 6, 3, 3, 1));
    }

    private static boolean placed(@Nullable List<Competition> results, int... worst) {
        if (results == null) {
            return false;
        }
        for (Competition result : results) {
            if (result.level() == null || result.tier() == null || result.rank() == null || result.tier() == 0) {
                continue;
            }
            int row = result.level() == Level.NATIONAL ? 0 : result.level() == Level.PROVINCIAL ? 2 : 4;
            boolean counted = result.level() != Level.COUNTY && result.level() != Level.WORLD;
            if (counted && result.rank() <= worst[row + result.tier() - 1]) {
                return true;
            }
        }
        return false;
    }
}
