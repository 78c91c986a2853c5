package io.clausewise.roster.cells;

import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a cell that holds several facts: 2016年省级一类技能竞赛第3名；温州市技术能手. What is understood counts, the remainder is quoted and
 * makes the column's lists incomplete.
 */
public final class FactsReader {
    private static final Set<String> READABLE =
            Set.of("/competitions", "/honours", "/patents", "/achievements", "/titles", "/qualifications");
    /** A fact is short; nobody's essay is searched for one. */
    private static final int LONGEST = 200;
    /** Nobody has as many; a cell that says so is not read to its end. */
    private static final int MOST = 200;

    private final Set<String> lists;
    private final LocalDate asOf;
    private final List<FactGrammar> grammars = new ArrayList<>();
    private final Remainders remainders;

    /**
     * The lists are given by pointer: {@code /competitions}, {@code /honours}, {@code /patents},
     * {@code /achievements}, {@code /titles}, {@code /qualifications}.
     *
     * @param lists those the column asks for as a whole (获奖和荣誉): without a remainder, what the cell does not name is not there
     * @param possible those it may speak of (职称或技术等级): what it does not name is not known
     * @param asOf a fact of a later month or year is not taken: it would count as if it had no date
     */
    public FactsReader(Vocabulary vocabulary, Set<String> lists, Set<String> possible, LocalDate asOf) {
        this.asOf = asOf;
        this.lists = new LinkedHashSet<>(lists);
        Set<String> all = new LinkedHashSet<>(lists);
        all.addAll(possible);
        HonourGrammar honours = new HonourGrammar(vocabulary);
        this.remainders = new Remainders(honours);
        grammars.add(honours);
        if (all.contains("/qualifications")) {
            grammars.add(new LevelGrammar("/qualifications", "obtainedOn", LevelWords.qualifications(vocabulary)));
        }
        if (all.contains("/titles")) {
            grammars.add(new LevelGrammar("/titles", "grantedOn", LevelWords.titles(vocabulary)));
        }
        if (all.contains("/achievements")) {
            // a project's name may have a contest in it
            grammars.add(new AchievementGrammar(vocabulary));
        }
        grammars.add(new CompetitionGrammar(vocabulary));
        if (all.contains("/patents")) {
            grammars.add(new PatentGrammar(vocabulary));
        }
    }

    /**
     * For a column whose heading means these pointers: a list itself ({@code /honours}) is asked for as a whole; a field of a list
     * ({@code /titles/*}{@code /level}) says that the column may speak of it (行政职务或职称).
     */
    public static FactsReader ofColumn(Vocabulary vocabulary, List<String> pointers, LocalDate asOf) {
        Set<String> lists = new LinkedHashSet<>();
        Set<String> possible = new LinkedHashSet<>();
        for (String pointer : pointers) {
            int element = pointer.indexOf("/*");
            if (element < 0) {
                lists.add(pointer);
            } else {
                possible.add(pointer.substring(0, element));
            }
        }
        return new FactsReader(vocabulary, lists, possible, asOf);
    }

    /** Whether a cell can be read for it: one of the lists, or for one of their elements {@code /titles/*}{@code /level}. */
    public static boolean reads(String pointer) {
        return READABLE.contains(pointer)
                || pointer.equals("/titles/*/level")
                || pointer.equals("/qualifications/*/level");
    }

    /** Never throws; every character of the cell is understood or quoted. */
    public FactsReading read(CellContent content) {
        String text = content.shown();
        if (content instanceof CellContent.Blank || None.dash(text)) {
            return new FactsReading(Map.of(), Set.of(), pieces(text, all(text)), List.of());
        }
        Map<String, List<ObjectNode>> found = new LinkedHashMap<>();
        if (None.says(text)) {
            lists.forEach(list -> found.put(list, List.of()));
            return new FactsReading(found, Set.of(), pieces(text, all(text)), List.of());
        }
        List<CellFinding> findings = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        String folded = FoldedText.of(text);
        BitSet understood = understand(text, folded, found, findings, told);
        List<FactsReading.Piece> pieces = pieces(text, understood);
        Set<String> incomplete = new LinkedHashSet<>(found.keySet());
        incomplete.removeAll(lists);
        findings.addAll(remainders.findings(pieces, folded, told));
        if (pieces.stream().anyMatch(piece -> !piece.understood())) {
            incomplete.addAll(lists);
        } else {
            lists.forEach(list -> found.putIfAbsent(list, List.of()));
        }
        return new FactsReading(found, incomplete, pieces, findings);
    }

    private BitSet understand(
            String text,
            String folded,
            Map<String, List<ObjectNode>> found,
            List<CellFinding> findings,
            Set<String> told) {
        int end = Doubts.firstIn(folded);
        BitSet understood = all(text);
        int taken = 0;
        for (Segments.Segment segment : Segments.of(folded)) {
            understood.clear(segment.from(), segment.to());
            if (segment.to() <= end && taken < MOST) {
                for (Understood part : timely(text, folded, segment)) {
                    taken += Math.max(1, part.facts.size());
                    understood.or(part.positions);
                    findings.addAll(part.notes);
                    told.addAll(part.told);
                    part.facts.forEach(fact -> found.computeIfAbsent(fact.list(), list -> new ArrayList<>())
                            .add(fact.fact()));
                }
            }
        }
        return understood;
    }

    private List<Understood> timely(String text, String folded, Segments.Segment segment) {
        List<Understood> parts = segment(text, folded, segment.from(), segment.to());
        if (parts.stream().noneMatch(part -> part.laterThan(asOf))) {
            return parts;
        }
        String written = text.substring(segment.from(), segment.to());
        Understood late = new Understood();
        late.told.add(written);
        late.notes.add(CellFinding.fault(
                "fact-after-as-of",
                Quote.zh(written) + "晚于 " + asOf + "，未采用",
                Quote.en(written) + " is after " + asOf + " and is not used"));
        return List.of(late);
    }

    /** The segment as one fact, or what stands between its commas if each is one: a comma may also join a doubt to a fact. */
    private List<Understood> segment(String text, String folded, int from, int to) {
        if (to - from > LONGEST || Doubts.in(folded, from, to).isPresent()) {
            return List.of();
        }
        Optional<Understood> whole = fact(text, folded, from, to);
        if (whole.isPresent() && whole.get().covers(from, to)) {
            return List.of(whole.get());
        }
        for (String separators : List.of(",。", ",。 ")) {
            List<Understood> parts = parts(text, folded, from, to, separators);
            if (!parts.isEmpty()) {
                parts.get(0).mark(from, to);
                return parts;
            }
        }
        return whole.map(List::of).orElse(List.of());
    }

    /** What stands between the separators, if each is a fact from end to end; else nothing. */
    private List<Understood> parts(String text, String folded, int from, int to, String separators) {
        List<Understood> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || separators.indexOf(folded.charAt(i)) >= 0) {
                if (i > start) {
                    Optional<Understood> part = fact(text, folded, start, i);
                    if (part.isEmpty() || !part.get().covers(start, i)) {
                        return List.of();
                    }
                    parts.add(part.get());
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private Optional<Understood> fact(String text, String folded, int from, int to) {
        for (FactGrammar grammar : grammars) {
            Optional<Understood> understood = grammar.read(text, folded, from, to);
            if (understood.isPresent()) {
                return understood;
            }
        }
        return Optional.empty();
    }

    private static BitSet all(String text) {
        BitSet all = new BitSet();
        all.set(0, text.length());
        return all;
    }

    private static List<FactsReading.Piece> pieces(String text, BitSet understood) {
        List<FactsReading.Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || understood.get(i) != understood.get(from)) {
                pieces.add(new FactsReading.Piece(text.substring(from, i), understood.get(from)));
                from = i;
            }
        }
        return pieces;
    }
}
