package io.clausewise.ranking;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.clausewise.message.Text;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody stands where they stand.
 *
 * @param code kebab-case, for programs
 * @param citation of the quota it is about; null where it is about none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RankingReason(
        String code, Text message, @Nullable String citation) {}
