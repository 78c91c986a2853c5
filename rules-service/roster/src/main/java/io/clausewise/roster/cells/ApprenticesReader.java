package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads all apprentices of somebody from one cell: 张样（技术骨干，2019年市级技能竞赛第2名）；李例（非骨干）；王试, or 徒弟3名 without names. What is
 * not understood is quoted, and then there may be others.
 */
public final class ApprenticesReader {
    /** The list the cells are of. */
    public static final String LIST = "/apprentices";

    /** Of one apprentice; nobody's essay is searched for names. */
    private static final int LONGEST = 400;
    /** Nobody has as many. */
    private static final int MOST = 200;
    /** Told one by one; more are counted. */
    private static final int MOST_TOLD = 20;

    private static final Pattern COUNT = Pattern.compile(
            "(?:共|累计|已|先后|本人)*(?:所?带|培养)?(?:徒弟?|学徒)?共?(?<n>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})[名人个位](?<of>徒弟|学徒)?"
                    + "(?<staff>[,，]?[均都]?(?:已经?)?(?:成为|成长为|是|为)(?:本?(?:企业|公司|单位))?(?:技能|技术|生产)?骨干)?[.。]?");

    private final ApprenticeGrammar grammar;

    /**
     * @param asksForContests whether the column asks for the apprentices' contests as well: then one beside whom none is named
     *     won none; else it is not known
     * @param asOf a contest of a later month or year is not taken
     */
    public ApprenticesReader(Vocabulary vocabulary, boolean asksForContests, LocalDate asOf) {
        this.grammar = new ApprenticeGrammar(vocabulary, asksForContests, asOf);
    }

    /** Never throws; every character of the cell is understood or quoted. */
    public FactsReading read(CellContent content) {
        String text = content.shown();
        if (content instanceof CellContent.Blank || None.dash(text)) {
            return reading(Map.of(), text);
        }
        if (None.says(text)) {
            return reading(Map.of(LIST, List.of()), text);
        }
        String folded = FoldedText.of(text);
        Optional<List<ObjectNode>> counted = counted(folded);
        return counted.isPresent() ? reading(Map.of(LIST, counted.get()), text) : segments(text, folded);
    }

    private static FactsReading reading(Map<String, List<ObjectNode>> lists, String text) {
        List<FactsReading.Piece> pieces = text.isEmpty() ? List.of() : List.of(new FactsReading.Piece(text, true));
        return new FactsReading(lists, Set.of(), pieces, List.of());
    }

    /** 徒弟3名, 带徒3名均成为企业技能骨干: so many without names; empty where the cell says anything else. */
    private static Optional<List<ObjectNode>> counted(String folded) {
        Matcher count = COUNT.matcher(folded.length() > LONGEST ? "" : Plain.withoutBlanks(folded));
        if (!count.matches() || !folded.contains("徒")) {
            return Optional.empty();
        }
        List<ObjectNode> apprentices = new ArrayList<>();
        for (int i = Numbers.count(count.group("n")); i > 0; i--) {
            ObjectNode apprentice = JsonNodeFactory.instance.objectNode();
            apprentices.add(count.group("staff") == null ? apprentice : apprentice.put("keyStaff", true));
        }
        return apprentices.isEmpty() ? Optional.empty() : Optional.of(apprentices);
    }

    private FactsReading segments(String text, String folded) {
        List<ObjectNode> apprentices = new ArrayList<>();
        List<FactsReading.Piece> pieces = new ArrayList<>();
        List<CellFinding> findings = new ArrayList<>();
        Set<String> quoted = new LinkedHashSet<>();
        int at = 0;
        for (Segments.Segment segment : Segments.of(folded, LONGEST)) {
            List<Understood> read = apprentices.size() < MOST ? segment(text, folded, segment) : List.of();
            if (segment.from() > at) {
                pieces.add(new FactsReading.Piece(text.substring(at, segment.from()), true));
            }
            String written = text.substring(segment.from(), segment.to());
            pieces.add(new FactsReading.Piece(written, !read.isEmpty()));
            at = segment.to();
            if (read.isEmpty()) {
                quoted.add(written);
            }
            for (Understood one : read) {
                one.facts.forEach(fact -> apprentices.add(fact.fact()));
                findings.addAll(one.notes);
            }
        }
        if (at < text.length()) {
            pieces.add(new FactsReading.Piece(text.substring(at), true));
        }
        quoted.stream().limit(MOST_TOLD).forEach(written -> findings.add(notUnderstood(written)));
        if (quoted.size() > MOST_TOLD) {
            findings.add(more(quoted.size() - MOST_TOLD));
        }
        boolean known = quoted.isEmpty() || !apprentices.isEmpty();
        return new FactsReading(
                known ? Map.of(LIST, apprentices) : Map.of(),
                quoted.isEmpty() ? Set.of() : Set.of(LIST),
                pieces,
                findings);
    }

    /** One apprentice, or names with commas between. */
    private List<Understood> segment(String text, String folded, Segments.Segment segment) {
        if (segment.to() - segment.from() > LONGEST) {
            return List.of();
        }
        Optional<Understood> whole = grammar.read(text, folded, segment.from(), segment.to());
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Understood> parts = new ArrayList<>();
        int depth = 0;
        int start = segment.from();
        for (int i = start; i <= segment.to(); i++) {
            char c = i == segment.to() ? ',' : folded.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (i == segment.to() || depth == 0 && (c == ',' || c == '/' || c == ' ')) {
                Optional<Understood> part = grammar.read(text, folded, start, i);
                if (part.isEmpty() && i > start) {
                    return List.of();
                }
                part.ifPresent(parts::add);
                start = i + 1;
            }
        }
        return parts;
    }

    private static CellFinding notUnderstood(String written) {
        return CellFinding.fault(
                "apprentice-not-understood",
                Explanation.of(
                                Quote.zh(written) + "没有看懂，未采用；可能还有别的徒弟",
                                Quote.en(written) + " is not understood and not used; there may be other apprentices")
                        .allowing(
                                "张三（骨干，2019年6月1日市级一类技能竞赛第2名）；李四（非骨干）",
                                "张三（骨干，2019年6月1日市级一类技能竞赛第2名）；李四（非骨干）: the name, 骨干 (key staff) or 非骨干, contests"));
    }

    private static CellFinding more(int count) {
        return CellFinding.fault(
                "apprentice-not-understood",
                "还有 " + count + " 处没有看懂，未采用",
                count + " more places are not understood and not used");
    }
}
