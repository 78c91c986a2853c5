package io.clausewise.notice;

import io.clausewise.message.Text;
import io.clausewise.source.KeyWords;
import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one scorecard of a notice.yaml, its rules apart. */
final class ScorecardReader {
    private static final Map<String, Basis> BASES = KeyWords.lower(Basis.values());
    private static final Map<String, Combine> COMBINES = combines();
    private static final BigDecimal MOST_CAP = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST_MARK = BigDecimal.valueOf(100);

    /** Line of each dimension of the notice's scorecards, by its Chinese name. */
    private final Map<String, Integer> lines;

    ScorecardReader(Map<String, Integer> lines) {
        this.lines = lines;
    }

    private static Map<String, Combine> combines() {
        Map<String, Combine> words = new LinkedHashMap<>();
        KeyWords.lower(Combine.values()).forEach((word, combine) -> words.put(word.replace('_', '-'), combine));
        return words;
    }

    /** Null if there is not enough of it; what is wrong has been reported. */
    @Nullable
    Scorecard read(YamlNode node) {
        YamlFields fields = node.fields(List.of("id", "title", "basis", "dimensions"), List.of("bands", "tie-breaks"));
        if (fields == null) {
            return null;
        }
        String id = id(fields);
        Text title = fields.bilingual("title");
        Basis basis = fields.choice("basis", BASES);
        List<Dimension> dimensions = dimensions(fields);
        List<Band> bands = BandReader.read(fields.list("bands"));
        if (id == null || title == null || basis == null) {
            return null;
        }
        List<String> tieBreaks = fields.texts("tie-breaks");
        Scorecard scorecard = new Scorecard(id, title, basis, dimensions, bands, tieBreaks);
        checkTieBreaks(fields.list("tie-breaks"), scorecard);
        BandReader.checkReach(fields.list("bands"), scorecard);
        return scorecard;
    }

    private static @Nullable String id(YamlFields fields) {
        String id = fields.text("id");
        YamlNode node = fields.get("id");
        if (id != null && node != null && !id.matches(ProgramReader.ID)) {
            node.report(ScorecardMessages.scorecardId(id));
        }
        return id;
    }

    private List<Dimension> dimensions(YamlFields fields) {
        List<Dimension> dimensions = new ArrayList<>();
        YamlNode list = fields.get("dimensions");
        if (list != null && list.isList() && list.list().isEmpty()) {
            list.report(NoticeMessages.listEmptyHere("dimensions"));
        }
        for (YamlNode node : fields.list("dimensions")) {
            Dimension dimension = dimension(node);
            if (dimension != null) {
                dimensions.add(dimension);
                Integer other = lines.putIfAbsent(dimension.name().zh(), node.line());
                if (other != null) {
                    node.report(
                            ScorecardMessages.dimensionTwice(dimension.name().zh(), other));
                }
            }
        }
        return dimensions;
    }

    private static @Nullable Dimension dimension(YamlNode node) {
        YamlFields fields = node.fields(List.of("name", "cap", "combine"), List.of("weight", "trim-from"));
        if (fields == null) {
            return null;
        }
        Text name = fields.bilingual("name");
        Combine combine = fields.choice("combine", COMBINES);
        boolean marked = combine != null && combine.marked();
        BigDecimal cap = positive(fields, "cap", marked ? MOST_MARK : MOST_CAP);
        BigDecimal weight = fields.get("weight") == null ? BigDecimal.ONE : positive(fields, "weight", MOST_MARK);
        boolean trims = fields.get("trim-from") != null;
        if (combine != null && trims != (combine == Combine.TRIMMED_MEAN)) {
            node.report(ScorecardMessages.trimFrom());
        }
        Integer trimFrom = trims ? trimFrom(fields) : Integer.valueOf(0);
        if (name == null || combine == null || cap == null || weight == null || trimFrom == null) {
            return null;
        }
        return new Dimension(name, cap, weight, combine, trimFrom, List.of());
    }

    private static @Nullable BigDecimal positive(YamlFields fields, String key, BigDecimal most) {
        BigDecimal number = fields.decimal(key);
        YamlNode node = fields.get(key);
        if (number != null && node != null && (number.signum() == 0 || number.compareTo(most) > 0)) {
            node.report(ScorecardMessages.numberRange(key, number, most));
            return null;
        }
        return number;
    }

    /** Of fewer than three marks nothing would be left. */
    private static @Nullable Integer trimFrom(YamlFields fields) {
        Long from = fields.whole("trim-from");
        YamlNode node = fields.get("trim-from");
        if (from != null && node != null && (from < 3 || from > 100)) {
            node.report(ScorecardMessages.numberRange("trim-from", from, 3, 100));
            return null;
        }
        return from == null ? null : from.intValue();
    }

    private static void checkTieBreaks(List<YamlNode> nodes, Scorecard scorecard) {
        List<String> known =
                scorecard.dimensions().stream().map(one -> one.name().zh()).toList();
        Set<String> seen = new HashSet<>();
        for (YamlNode node : nodes) {
            if (!node.isText()) {
                continue;
            }
            String name = String.valueOf(node.text());
            if (!known.contains(name)) {
                node.report(ScorecardMessages.tieBreakUnknown(name, known));
            } else if (!seen.add(name)) {
                node.report(ScorecardMessages.tieBreakTwice(name));
            }
        }
    }
}
