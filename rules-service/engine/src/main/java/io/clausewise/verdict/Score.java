package io.clausewise.verdict;

import io.clausewise.message.Text;
import io.clausewise.notice.Basis;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a profile scores on one scorecard.
 *
 * @param scorecard its id
 * @param total null where {@code min} and {@code max} differ: never a guess
 * @param min points that are certain
 * @param max points there can be at most once everything is known
 * @param missing JSON Pointers of what would decide the total
 * @param unusedMarks JSON Pointers of expert marks that name this scorecard and no dimension of it that experts mark
 */
public record Score(
        String scorecard,
        Text title,
        Basis basis,
        @Nullable BigDecimal total,
        BigDecimal min,
        BigDecimal max,
        List<ScoreDimension> dimensions,
        List<String> missing,
        List<String> unusedMarks) {}
