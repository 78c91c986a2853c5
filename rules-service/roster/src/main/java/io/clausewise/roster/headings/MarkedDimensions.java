package io.clausewise.roster.headings;

import io.clausewise.notice.Dimension;
import io.clausewise.notice.Scorecard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** The dimensions that experts mark, of the scorecards a roster's people may be scored by. Immutable. */
public final class MarkedDimensions {
    /** Nobody is marked. */
    public static final MarkedDimensions NONE = new MarkedDimensions(List.of());

    private final List<Marked> all;
    private final MarkHeading headings;

    private record Marked(Scorecard scorecard, Dimension dimension) {
        MarkPlace by(MarkHeading.Said said) {
            return new MarkPlace(scorecard.id(), dimension.name().zh(), said.expert());
        }

        boolean is(MarkHeading.Said said) {
            return HeadingText.same(dimension.name().zh(), said.dimension())
                    && (said.title() == null
                            || HeadingText.same(scorecard.title().zh(), said.title()));
        }
    }

    private MarkedDimensions(List<Marked> all) {
        this.all = List.copyOf(all);
        this.headings = new MarkHeading(
                all.stream().map(one -> one.scorecard().title().zh()).toList(),
                all.stream().map(one -> one.dimension().name().zh()).toList());
    }

    /** @param scorecards each counts once, whoever is scored by it */
    public static MarkedDimensions of(Collection<Scorecard> scorecards) {
        List<Marked> all = new ArrayList<>();
        for (Scorecard scorecard : new LinkedHashSet<>(scorecards)) {
            for (Dimension dimension : scorecard.dimensions()) {
                if (dimension.combine().marked()) {
                    all.add(new Marked(scorecard, dimension));
                }
            }
        }
        return new MarkedDimensions(all);
    }

    /**
     * What a heading asks experts' marks of. Several where dimensions of several scorecards have the name; none where it is no such
     * heading.
     *
     * @param parts from above to below
     */
    public List<MarkPlace> read(List<String> parts) {
        return headings.find(parts).stream()
                .flatMap(said -> all.stream().filter(one -> one.is(said)).map(one -> one.by(said)))
                .toList();
    }

    boolean has(MarkPlace place) {
        return all.stream()
                .anyMatch(one -> one.scorecard().id().equals(place.scorecard())
                        && one.dimension().name().zh().equals(place.dimension()));
    }

    /** The heading that says which scorecard and dimension is meant: 专家联评·专业水平. */
    public static String heading(Scorecard scorecard, Dimension dimension) {
        return scorecard.title().zh() + "·" + dimension.name().zh();
    }

    /** Headings to write, nearest ones of which are proposed: each dimension's name, and with its scorecard's title. */
    List<String> headings() {
        List<String> names = new ArrayList<>();
        for (Marked one : all) {
            names.add(one.dimension().name().zh());
            names.add(heading(one.scorecard(), one.dimension()));
        }
        return names;
    }

    /** As a mapping may name them. */
    List<String> pointers() {
        return all.stream()
                .map(one -> new MarkPlace(
                                one.scorecard().id(), one.dimension().name().zh(), null)
                        .pointer())
                .toList();
    }
}
