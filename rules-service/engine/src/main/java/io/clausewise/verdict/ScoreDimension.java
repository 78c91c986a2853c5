package io.clausewise.verdict;

import io.clausewise.message.Text;
import io.clausewise.notice.Combine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dimension of a score.
 *
 * @param points null where {@code min} and {@code max} differ: never a guess
 * @param min least points, capped, before the weight
 * @param max most points, capped, before the weight
 * @param weight what the points are multiplied by for the total
 * @param rules those that give points or may, in the order of the rule files
 * @param marks JSON Pointers of the expert marks that count
 */
public record ScoreDimension(
        Text name,
        @Nullable BigDecimal points,
        BigDecimal min,
        BigDecimal max,
        BigDecimal cap,
        BigDecimal weight,
        Combine combine,
        List<ScoreRule> rules,
        List<String> marks) {}
