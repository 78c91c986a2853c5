package io.clausewise.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.clausewise.message.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * A scoring rule that gives points, or may.
 *
 * @param status MET or UNKNOWN
 * @param points what it gives: once, or for each fact
 * @param min points that are certain, before the dimension combines and caps them
 * @param max most points there can be, not more than the dimension's cap where their number is not known
 * @param evidence where MET
 * @param missing where not all of it is known: JSON Pointers of what would decide it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ScoreRule(
        String id,
        String citation,
        Text title,
        Status status,
        BigDecimal points,
        BigDecimal min,
        BigDecimal max,
        List<Evidence> evidence,
        List<String> missing) {}
