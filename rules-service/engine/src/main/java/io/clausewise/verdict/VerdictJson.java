package io.clausewise.verdict;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Verdicts as JSON: properties in the order of the records, so that the same verdict is the same bytes. */
public final class VerdictJson {
    private VerdictJson() {}

    /** A mapper for everything this package holds. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }
}
