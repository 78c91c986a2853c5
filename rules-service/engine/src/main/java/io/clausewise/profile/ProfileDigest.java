package io.clausewise.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code sha256:} and the SHA-256 of a profile's canonical JSON (RFC 8785) without nulls; computed when somebody first looks
 * at it, since nobody does where a hundred thousand people are judged for a workbook. Equal digests are of profiles that say
 * the same. For many threads.
 */
public final class ProfileDigest {
    private @Nullable JsonNode tree;
    private @Nullable String digest;

    /** @param checked must not be changed any more */
    ProfileDigest(JsonNode checked) {
        this.tree = checked;
    }

    @Override
    @JsonValue
    public synchronized String toString() {
        String known = digest;
        if (known == null && tree != null) {
            known = CanonicalJson.digest(tree);
            digest = known;
            tree = null;
        }
        if (known == null) {
            throw new IllegalStateException("neither a profile nor its digest");
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || other instanceof ProfileDigest digest && toString().equals(digest.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
