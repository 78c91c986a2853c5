package io.clausewise.notice;

import io.clausewise.language.FoundRule;
import io.clausewise.language.Place;
import io.clausewise.language.Rule;
import io.clausewise.language.Scoring;
import io.clausewise.source.Fault;
import io.clausewise.source.FileFindings;
import io.clausewise.source.Findings;
import io.clausewise.source.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The scorecards of a notice.yaml with the rules that give points in them. */
final class NoticeScorecards {
    private final NoticeRules rules;
    private final FileFindings in;
    private final Map<String, Scorecard> scorecards = new LinkedHashMap<>();
    private final Map<String, YamlNode> nodes = new HashMap<>();
    /** Of the file, by Chinese name. */
    private final Map<String, Integer> dimensionLines = new HashMap<>();

    private final Set<String> named = new HashSet<>();
    private boolean complete = true;

    /** @param in those of the notice.yaml */
    NoticeScorecards(NoticeRules rules, FileFindings in) {
        this.rules = rules;
        this.in = in;
    }

    /** @param declared where each scorecard's id stands so far */
    void read(List<YamlNode> entries, Map<String, String> declared) {
        for (YamlNode node : entries) {
            int before = in.count();
            Scorecard scorecard = new ScorecardReader(dimensionLines).read(node);
            complete &= in.count() == before;
            if (scorecard != null) {
                scorecards.putIfAbsent(scorecard.id(), withRules(scorecard));
                nodes.put(scorecard.id(), node);
                String other = declared.putIfAbsent(scorecard.id(), in.file() + ":" + node.line());
                if (other != null) {
                    node.report(ScorecardMessages.scorecardTwice(scorecard.id(), other));
                }
            }
        }
    }

    private Scorecard withRules(Scorecard read) {
        List<Dimension> dimensions = new ArrayList<>();
        for (Dimension dimension : read.dimensions()) {
            List<Rule> own = scoring()
                    .filter(rule ->
                            scoring(rule).dimension().equals(dimension.name().zh()))
                    .toList();
            dimensions.add(dimension.combine().marked() ? dimension : dimension.with(own));
        }
        return new Scorecard(read.id(), read.title(), read.basis(), dimensions, read.bands(), read.tieBreaks());
    }

    /** The scorecard an entry of a programme names; null, with a finding, if there is none. */
    @Nullable
    Scorecard find(YamlNode entry) {
        String id = entry.text();
        if (id == null) {
            return null;
        }
        named.add(id);
        Scorecard found = scorecards.get(id);
        if (found == null && complete) {
            entry.report(ScorecardMessages.scorecardUnknown(id, scorecards.keySet()));
        }
        return found;
    }

    /** What rules and scorecards say of each other. Where one of them could not be read, nothing is known to be missing. */
    void check(Findings findings, boolean programsComplete) {
        if (complete) {
            scoring().forEach(rule -> check(rule, findings));
        }
        boolean allRules =
                rules.complete() && rules.all().stream().noneMatch(found -> found.scoring() && found.rule() == null);
        scorecards.forEach((id, scorecard) -> {
            YamlNode node = nodes.get(id);
            if (node == null) {
                return;
            }
            if (programsComplete && !named.contains(id)) {
                node.report(ScorecardMessages.scorecardUnused(id));
            }
            for (Dimension dimension : scorecard.dimensions()) {
                if (allRules
                        && !dimension.combine().marked()
                        && dimension.rules().isEmpty()) {
                    String name = dimension.name().zh();
                    in.add(
                            dimensionLines.getOrDefault(name, node.line()),
                            ScorecardMessages.dimensionWithoutRule(name));
                }
            }
        });
    }

    private void check(Rule rule, Findings findings) {
        Scoring scoring = scoring(rule);
        Dimension dimension = scorecards.values().stream()
                .flatMap(one -> one.findDimension(scoring.dimension()).stream())
                .findFirst()
                .orElse(null);
        Fault fault = null;
        if (dimension == null) {
            fault = ScorecardMessages.dimensionUnknown(scoring.dimension(), names());
        } else if (dimension.combine().marked()) {
            fault = ScorecardMessages.dimensionMarked(scoring.dimension());
        } else if (scoring.points().compareTo(dimension.cap()) > 0) {
            fault = ScorecardMessages.pointsOverCap(scoring.points(), scoring.dimension(), dimension.cap());
        }
        if (fault != null) {
            Place place = rule.place();
            findings.in(place.file()).add(place.line(), place.cell(), rule.id(), fault);
        }
    }

    private List<String> names() {
        return scorecards.values().stream()
                .flatMap(one -> one.dimensions().stream())
                .filter(one -> !one.combine().marked())
                .map(one -> one.name().zh())
                .toList();
    }

    private Stream<Rule> scoring() {
        return rules.all().stream().map(FoundRule::rule).filter(rule -> rule != null && rule.scoring() != null);
    }

    private static Scoring scoring(Rule rule) {
        if (rule.scoring() == null) {
            throw new IllegalArgumentException(rule.id() + " gives no points");
        }
        return rule.scoring();
    }
}
