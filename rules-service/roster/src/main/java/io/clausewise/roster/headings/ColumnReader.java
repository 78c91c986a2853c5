package io.clausewise.roster.headings;

import io.clausewise.message.NearestWords;
import io.clausewise.roster.cells.FieldReaders;
import io.clausewise.vocabulary.Criterion;
import io.clausewise.vocabulary.Field;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what one column holds by its heading. Immutable. */
final class ColumnReader {
    /** A group of columns that says nothing about whose they are. */
    private static final Set<String> NEUTRAL =
            Set.of("基本情况", "基本信息", "个人情况", "个人信息", "人员信息", "申报人", "申请人", "被推荐人", "推荐人选", "单位信息");

    /** Past the last column there is. */
    private static final int NOWHERE = 1 << 14;

    private final Map<String, String> pointers = new LinkedHashMap<>();
    /** What is computed from other fields, by headings people have for it: 年龄. */
    private final Map<String, String> derived = new HashMap<>();
    /** What people attest, by its title. */
    private final Map<String, String> criteria = new LinkedHashMap<>();
    /** Headings as the vocabulary writes them, by their folded form. */
    private final Map<String, String> written = new LinkedHashMap<>();

    /** What somebody decided, by the folded heading. */
    private final Map<String, String> given = new HashMap<>();

    private final MarkedDimensions marked;

    ColumnReader(Vocabulary vocabulary, MarkedDimensions marked, Mapping mapping) {
        this.marked = marked;
        for (Field field : vocabulary.fields()) {
            for (String heading : field.headings()) {
                Map<String, String> known = FieldReaders.derived(field.pointer()) ? derived : pointers;
                known.put(HeadingText.fold(heading), field.pointer());
                written.put(HeadingText.fold(heading), heading);
            }
        }
        for (Criterion criterion : vocabulary.criteria()) {
            String title = criterion.title().zh();
            criteria.put(HeadingText.fold(title), "/attestations/" + criterion.id());
            written.putIfAbsent(HeadingText.fold(title), title);
        }
        marked.headings().forEach(heading -> written.putIfAbsent(HeadingText.fold(heading), heading));
        mapping.headings().forEach((heading, meaning) -> given.put(HeadingText.fold(heading), meaning));
    }

    /** @param parts of the heading from above to below; one for most columns */
    Column read(int index, List<String> parts) {
        String shown = String.join("/", parts.stream().map(HeadingText::oneLine).toList());
        String decided =
                given.getOrDefault(HeadingText.fold(Mapping.letters(index)), given.get(HeadingText.fold(shown)));
        if (decided != null) {
            return given(index, shown, decided);
        }
        Column field = field(index, shown, parts);
        List<String> marks = marked.read(parts).stream().map(MarkPlace::pointer).toList();
        if (!marks.isEmpty()) {
            return marks(index, shown, marks, field);
        }
        if (field != null) {
            return field;
        }
        List<String> near = NearestWords.to(HeadingText.fold(shown), written.keySet()).stream()
                .map(folded -> written.getOrDefault(folded, folded))
                .toList();
        Confidence confidence = near.isEmpty() ? Confidence.NONE : Confidence.NEAR;
        return new Column(index, shown, ColumnUse.UNKNOWN, confidence, List.of(), false, near);
    }

    private @Nullable Column field(int index, String shown, List<String> parts) {
        for (String candidate : candidates(parts)) {
            Column found = find(index, shown, candidate, parts);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** One for the marks of experts. Where it could be several dimensions, or a field as well, nobody can tell from here. */
    private Column marks(int index, String shown, List<String> pointers, @Nullable Column field) {
        boolean exact = shown.equals(written.get(HeadingText.fold(shown)));
        Confidence confidence = exact ? Confidence.EXACT : Confidence.NORMALISED;
        List<String> all = new ArrayList<>(field == null ? List.of() : field.pointers());
        all.addAll(pointers);
        boolean clear = field == null && pointers.size() == 1;
        ColumnUse use = clear ? ColumnUse.FIELD : ColumnUse.AMBIGUOUS;
        return new Column(index, shown, use, confidence, all, false, List.of());
    }

    private static Column given(int index, String shown, String decided) {
        return switch (decided) {
            case Mapping.LEFT_OUT -> Column.given(index, shown, ColumnUse.OTHER, List.of(), false);
            case Mapping.SERIAL -> Column.given(index, shown, ColumnUse.SERIAL, List.of(), false);
            case Mapping.GRADE -> Column.given(index, shown, ColumnUse.GRADE_APPLIED_FOR, List.of(), false);
            default -> {
                List<String> pointers = Mapping.pointers(decided);
                boolean mixed = pointers.size() > 1
                        || pointers.equals(KnownHeadings.MIXED.get(HeadingText.withoutHints(shown)));
                yield Column.given(index, shown, ColumnUse.FIELD, pointers, mixed);
            }
        };
    }

    /** Whether a cell's text by itself is a heading we know. */
    boolean knows(String text) {
        Column column = read(NOWHERE, List.of(text));
        return column.use() != ColumnUse.UNKNOWN && !text.strip().endsWith("：");
    }

    /** Without what stands in brackets at its end, where that leaves something people attest: 绝招绝技（推荐单位认定）. */
    private String attested(String heading) {
        String bare = HeadingText.fold(HeadingText.oneLine(heading).replaceAll("[（(\\[【][^（()）]*[）)\\]】]$", ""));
        return criteria.containsKey(bare) ? bare : HeadingText.fold(heading);
    }

    private List<String> candidates(List<String> parts) {
        String leaf = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            return List.of(HeadingText.fold(leaf), HeadingText.withoutHints(leaf), attested(leaf));
        }
        String group = HeadingText.fold(String.join("", parts.subList(0, parts.size() - 1)));
        String stem = group.replaceAll("情况|信息|获奖|技能|参加|获得|称号", "");
        String below = HeadingText.withoutHints(leaf);
        List<String> candidates = new ArrayList<>(List.of(group + HeadingText.fold(leaf), group + below, stem + below));
        if (NEUTRAL.contains(group) || !stem.isEmpty() && below.contains(stem)) {
            candidates.add(below);
        }
        return candidates;
    }

    private @Nullable Column find(int index, String shown, String folded, List<String> parts) {
        List<String> mixed = KnownHeadings.MIXED.get(folded);
        boolean exact = parts.size() == 1
                && (parts.get(0).equals(written.get(folded)) || parts.get(0).equals(folded));
        Confidence confidence = exact ? Confidence.EXACT : Confidence.NORMALISED;
        if (mixed != null) {
            return new Column(index, shown, ColumnUse.FIELD, confidence, mixed, true, List.of());
        }
        String pointer = pointers.getOrDefault(folded, criteria.get(folded));
        if (pointer != null) {
            return new Column(index, shown, ColumnUse.FIELD, confidence, List.of(pointer), false, List.of());
        }
        if (derived.containsKey(folded)) {
            return new Column(
                    index, shown, ColumnUse.KEPT_APART, confidence, List.of(derived.get(folded)), false, List.of());
        }
        ColumnUse use = KnownHeadings.OTHERS.get(folded.replaceAll("^clausewise(\\D+)\\d*$", "$1"));
        return use == null ? null : new Column(index, shown, use, confidence, List.of(), false, List.of());
    }
}
