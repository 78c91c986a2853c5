package io.clausewise.app.pages.person;

import io.clausewise.compile.Ruleset;
import io.clausewise.notice.NeededFacts;
import io.clausewise.notice.Program;
import io.clausewise.notice.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which programmes look at which fields, directly or by way of something that is computed or filled in from them. */
final class NeededPaths {
    /** What else may be given in the place of a field. */
    private static final Map<String, List<String>> INSTEAD = Map.of(
            "/person/birthDate", List.of("/person/idNumber"),
            "/person/gender", List.of("/person/idNumber"),
            "/employment/cityTradeSince", List.of("/employment/cityTradeYears"),
            "/employment/postType", List.of("/employment/statutoryRetirementDate"));

    /** What tells the entries of a list apart, and the day that settles whether an entry counts. */
    private static final Map<String, List<String>> WITH_ENTRIES = Map.ofEntries(
            Map.entry("/qualifications", List.of("occupation", "obtainedOn")),
            Map.entry("/titles", List.of("specialty", "grantedOn")),
            Map.entry("/competitions", List.of("name", "date")),
            Map.entry("/honours", List.of("name", "awardedOn")),
            Map.entry("/patents", List.of("name", "grantedOn")),
            Map.entry("/achievements", List.of("name", "awardedOn")),
            Map.entry("/innovations", List.of("name")),
            Map.entry("/apprentices", List.of("name")),
            Map.entry("/apprentices/*/competitions", List.of("name", "date")),
            Map.entry("/studio/teamMembers", List.of("name")),
            Map.entry("/marks", List.of("scorecard", "dimension", "by")));

    private final Map<String, Set<String>> programs = new TreeMap<>();

    NeededPaths(Ruleset ruleset) {
        for (Program program : ruleset.programs()) {
            Stream.concat(
                            NeededFacts.of(
                                    program, ruleset.getNotice(program.id()).notice(), ruleset.vocabulary())
                                    .stream(),
                            program.scorecards().stream()
                                    .flatMap(scorecard -> NeededFacts.of(scorecard, ruleset.vocabulary()).stream()))
                    .flatMap(fact -> with(fact.path()).stream())
                    .forEach(path -> add(path, program));
            if (program.subject() == Subject.PERSON) {
                add("/person/name", program);
            }
        }
    }

    private void add(String path, Program program) {
        programs.computeIfAbsent(path, any -> new TreeSet<>()).add(program.id());
    }

    private static Set<String> with(String path) {
        Set<String> paths = new LinkedHashSet<>(List.of(path));
        paths.addAll(INSTEAD.getOrDefault(path, List.of()));
        WITH_ENTRIES.forEach((list, fields) -> {
            if (path.startsWith(list + "/*")) {
                fields.forEach(field -> paths.add(list + "/*/" + field));
            }
        });
        return paths;
    }

    /** Ids of the programmes that look at a field; empty where none does. */
    Set<String> programs(String path) {
        return programs.getOrDefault(path, Set.of());
    }
}
