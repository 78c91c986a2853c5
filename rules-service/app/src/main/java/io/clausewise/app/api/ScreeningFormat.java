package io.clausewise.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** What a screening may be answered as; where a client does not mind, the first. */
enum ScreeningFormat {
    JSON("application/json"),
    NDJSON(BulkController.NDJSON),
    XLSX(ScreeningFormat.WORKBOOK),
    CSV(ScreeningFormat.TABLE);

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final String TABLE = "text/csv";

    private final MediaType type;

    ScreeningFormat(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    MediaType type() {
        return type;
    }

    /** @throws HttpMediaTypeNotAcceptableException if the client accepts none */
    static ScreeningFormat of(HttpServletRequest http) throws HttpMediaTypeNotAcceptableException {
        return preferred(MediaType.parseMediaTypes(Collections.list(http.getHeaders("Accept"))))
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(
                        Arrays.stream(values()).map(ScreeningFormat::type).toList()));
    }

    /**
     * What the client likes best; among equals what it names most exactly.
     *
     * @param accepted ranges of its {@code Accept}; none: anything
     */
    static Optional<ScreeningFormat> preferred(List<MediaType> accepted) {
        if (accepted.isEmpty()) {
            return Optional.of(JSON);
        }
        return Arrays.stream(values())
                .flatMap(format -> format.range(accepted).map(range -> new Choice(format, range)).stream())
                .filter(choice -> choice.range.getQualityValue() > 0)
                // of several greatest, the one that comes first
                .reduce((best, other) -> Choice.ORDER.compare(other, best) > 0 ? other : best)
                .map(Choice::format);
    }

    /** The range that says most exactly how much this is liked. */
    private Optional<MediaType> range(List<MediaType> accepted) {
        return accepted.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparingInt(ScreeningFormat::exactness));
    }

    private static int exactness(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : 2;
    }

    private record Choice(ScreeningFormat format, MediaType range) {
        private static final Comparator<Choice> ORDER = Comparator.comparingDouble(
                        (Choice choice) -> choice.range.getQualityValue())
                .thenComparingInt(choice -> exactness(choice.range));
    }
}
