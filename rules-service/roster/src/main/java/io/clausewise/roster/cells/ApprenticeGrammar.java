package io.clausewise.roster.cells;

import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * 张样（技术骨干，2019年市级技能竞赛第2名）: an apprentice by name, and in brackets or behind a colon whether key staff, and contests. Without
 * anything, only the name is known. A segment that is not understood to its end is not taken at all: what is left of it may change the rest.
 */
final class ApprenticeGrammar implements FactGrammar {
    private static final String LIST = "/apprentices";

    private static final Pattern ONE = Pattern.compile("(?:(?:所?带)?(?:徒弟|学徒)[:\\s]*)?(?<name>[^(),:;、]{1,20}?)\\s*"
            + "(?:\\((?<in>[^\\n]+)\\)|[:](?<after>[^\\n]+))?[.。\\s]*");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?<name>徒弟[^(),:;、]{1,2})\\s*(?:\\((?<in>[^\\n]+)\\)|[:](?<after>[^\\n]+))?[.。\\s]*");

    private final FactsReader contests;
    private final Set<String> skillLevels = new HashSet<>();
    private final boolean asksForContests;

    /** @param asksForContests whether the column does: then where none is named, none was won */
    ApprenticeGrammar(Vocabulary vocabulary, boolean asksForContests, LocalDate asOf) {
        this.contests = new FactsReader(vocabulary, Set.of(AboutApprentice.CONTESTS), Set.of(), asOf);
        this.asksForContests = asksForContests;
        LevelWords.qualifications(vocabulary)
                .values()
                .forEach(words -> words.forEach(word -> skillLevels.add(Plain.fold(word))));
    }

    @Override
    public Optional<Understood> read(String original, String folded, int from, int to) {
        Matcher one = PLACEHOLDER.matcher(folded).region(from, to);
        if (!named(one) && !named(one.usePattern(ONE))) {
            return Optional.empty();
        }
        Understood understood = new Understood();
        ObjectNode apprentice =
                understood.add(LIST).put("name", Plain.of(original.substring(one.start("name"), one.end("name"))));
        String group = one.group("in") != null ? "in" : "after";
        if (one.group(group) != null) {
            AboutApprentice about = new AboutApprentice(contests, skillLevels, understood, apprentice);
            if (!about.read(original, folded, one.start(group), one.end(group))) {
                return Optional.empty();
            }
        }
        if (asksForContests && !apprentice.has("competitions")) {
            apprentice.putArray("competitions");
        }
        understood.mark(from, to);
        return Optional.of(understood);
    }

    private static boolean named(Matcher one) {
        return one.matches() && PersonNames.is(Plain.withoutBlanks(one.group("name")));
    }
}
