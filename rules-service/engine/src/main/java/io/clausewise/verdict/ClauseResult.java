package io.clausewise.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.clausewise.message.Text;
import io.clausewise.notice.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one clause comes to, and why.
 *
 * @param role null for formalities
 * @param evidence where MET
 * @param reasons where NOT_MET
 * @param missing where UNKNOWN: JSON Pointers of what would decide it
 * @param waivedBy where WAIVED: ids of the waivers that are met
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ClauseResult(
        String id,
        String citation,
        @Nullable Role role,
        Status status,
        Text title,
        List<Evidence> evidence,
        List<Reason> reasons,
        List<String> missing,
        List<String> waivedBy) {}
