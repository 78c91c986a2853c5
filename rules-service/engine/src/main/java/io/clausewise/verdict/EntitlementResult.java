package io.clausewise.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.clausewise.message.Text;
import org.jspecify.annotations.Nullable;

/** What an eligible applicant is entitled to; the amount in whole yuan, left out where it is not money. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntitlementResult(
        String id, Text title, @Nullable Long amountYuan) {}
