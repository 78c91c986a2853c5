package io.clausewise.roster.screening;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Program;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Screens with the shipped rules and keeps everything that is told, in its order. */
final class Screened implements ScreeningListener {
    static final Ruleset RULESET = ruleset();
    static final Evaluator EVALUATOR = new Evaluator(RULESET);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final List<Object> events = new ArrayList<>();

    static Ruleset ruleset() {
        try {
            return ((Compilation.Compiled) RulesetCompiler.compile(Path.of("../../rules"))).ruleset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Program program(String id) {
        return RULESET.findProgram(id).orElseThrow();
    }

    static ScreeningRequest request(String program) {
        return new ScreeningRequest(program(program), null, TODAY, Mapping.NONE, false);
    }

    static Screened of(Path file, String program) throws Exception {
        return of(file, request(program), 2, Limits.DEFAULTS);
    }

    static Screened of(Path file, ScreeningRequest request, int threads, Limits limits) throws Exception {
        Screened screened = new Screened();
        new Screening(EVALUATOR, request, threads).run(new Preflight(limits).check(file), screened);
        return screened;
    }

    <T> List<T> all(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<ScreenedRow> rows() {
        return all(ScreenedRow.class);
    }

    ScreeningSummary summary() {
        return all(ScreeningSummary.class).get(0);
    }

    /** About the roster as a whole, in the order they were told. */
    List<RosterFinding> findings() {
        return all(RosterFinding.class);
    }

    /** Row, code, address and Chinese text of every row's findings with that code's beginning. */
    List<String> rowFindings(String codes) {
        return rows().stream()
                .flatMap(row -> row.findings().stream())
                .filter(finding -> finding.code().matches(codes))
                .map(Screened::shown)
                .toList();
    }

    static String shown(RosterFinding finding) {
        return finding.row() + " " + finding.address() + " " + finding.code() + " " + finding.weight() + "："
                + zh(finding);
    }

    static String zh(RosterFinding finding) {
        return finding.explanation().text().zh();
    }

    @Override
    public void understood(Understanding understanding) {
        events.add(understanding);
    }

    @Override
    public void row(ScreenedRow row) {
        events.add(row);
    }

    @Override
    public void passed(PassedRow row) {
        events.add(row);
    }

    @Override
    public void finding(RosterFinding finding) {
        events.add(finding);
    }

    @Override
    public void progress(Progress progress) {
        events.add(progress);
    }

    @Override
    public void finished(ScreeningSummary summary) {
        events.add(summary);
    }
}
