package io.clausewise.workbench.replay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A receipt that somebody kept.
 *
 * @param engine version that gave it
 * @param ruleset digest of all rule files then
 * @param files digest of each file read for the programme
 * @param profile digest of the profile
 * @param verdict it came with; null where only the receipt was kept
 */
public record Recorded(
        String engine,
        String ruleset,
        String program,
        LocalDate asOf,
        SortedMap<String, String> files,
        String profile,
        @Nullable JsonNode verdict) {

    /**
     * The receipts of an answer to an evaluation request, of one verdict, or one receipt alone.
     *
     * @throws NotAReceipt if there is none, or one that is not whole
     */
    public static List<Recorded> list(JsonNode root) {
        List<Recorded> all = new ArrayList<>();
        if (root.path("verdicts").isArray()) {
            root.path("verdicts").forEach(verdict -> all.add(of(verdict.path("receipt"), verdict)));
        } else if (root.path("receipt").isObject()) {
            all.add(of(root.path("receipt"), root));
        } else {
            all.add(of(root, null));
        }
        if (all.isEmpty()) {
            throw new NotAReceipt("verdicts");
        }
        return all;
    }

    private static Recorded of(JsonNode receipt, @Nullable JsonNode verdict) {
        SortedMap<String, String> files = new TreeMap<>();
        if (!receipt.path("files").isObject()) {
            throw new NotAReceipt("files");
        }
        receipt.path("files")
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asString("")));
        return new Recorded(
                text(receipt, "engine"),
                text(receipt, "ruleset"),
                text(receipt, "program"),
                date(receipt),
                files,
                text(receipt, "profile"),
                verdict);
    }

    private static String text(JsonNode receipt, String field) {
        if (!receipt.path(field).isString()) {
            throw new NotAReceipt(field);
        }
        return receipt.path(field).stringValue();
    }

    private static LocalDate date(JsonNode receipt) {
        try {
            return LocalDate.parse(text(receipt, "asOf"));
        } catch (DateTimeException notADate) {
            throw new NotAReceipt("asOf");
        }
    }
}
