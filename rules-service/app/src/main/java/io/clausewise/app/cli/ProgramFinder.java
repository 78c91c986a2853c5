package io.clausewise.app.cli;

import io.clausewise.message.Explanation;
import io.clausewise.message.NearestWords;
import io.clausewise.message.Shown;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.notice.RuleBook;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds programmes by the ids people type. */
final class ProgramFinder {
    private final List<Program> programs;
    private final List<String> known;

    ProgramFinder(List<Program> programs) {
        this.programs = programs;
        this.known = programs.stream().map(Program::id).toList();
    }

    static ProgramFinder in(RuleBook book) {
        return new ProgramFinder(programs(book));
    }

    static List<Program> programs(RuleBook book) {
        return book.notices().stream()
                .flatMap(notice -> notice.programs().stream())
                .toList();
    }

    Optional<Program> find(String id) {
        return programs.stream().filter(program -> program.id().equals(id)).findFirst();
    }

    /**
     * The programme of an id.
     *
     * @param id null where none was typed
     * @throws CommandFailure with those there are, and what was perhaps meant
     */
    Program get(@Nullable String id) {
        if (id == null) {
            throw CommandFailure.usage(Explanation.of("没有写项目，请加 --program", "no programme is named; add --program")
                    .allowing(String.join("、", known), String.join(", ", known))
                    .text());
        }
        return find(id).orElseThrow(() -> CommandFailure.usage(unknown(id)));
    }

    Text unknown(String id) {
        return Explanation.of("没有“" + Shown.of(id) + "”这个项目", "there is no programme \"" + Shown.of(id) + "\"")
                .allowing(String.join("、", known), String.join(", ", known))
                .perhaps(NearestWords.to(id, known))
                .text();
    }
}
