package io.clausewise.language;

import io.clausewise.message.Shown;
import io.clausewise.message.Text;
import io.clausewise.source.Fault;
import io.clausewise.source.FileFindings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one rule: name, annotations, conditions, and an end without anything done. */
final class RuleReader {
    /** What may be a rule's name, and so a clause's id: it stands in verdicts, file names and generated code. */
    static final String NAME = "[0-9a-z][0-9a-z.-]{0,63}";

    /** Every rule has these annotations. */
    static final List<String> REQUIRED = List.of("cites", "title", "titleEn");

    private final FileFindings findings;
    private final TokenCursor cursor;
    private final FieldValues values;
    private final Map<String, String> annotations = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<Integer> unreadable;
    private String name = "";
    private boolean named;
    private boolean broken;

    /** @param unreadable lines about which something has been said that explains what follows from it */
    RuleReader(FileFindings findings, TokenCursor cursor, FieldValues values, Set<Integer> unreadable) {
        this.unreadable = unreadable;
        this.findings = findings;
        this.cursor = cursor;
        this.values = values;
    }

    /** The rule that begins here; the cursor then stands behind it, or at the next rule. */
    FoundRule read() {
        int before = findings.count();
        broken = false;
        Place place = new Place(findings.file(), cursor.next().line(), null);
        Condition condition = null;
        try {
            name(place);
            frame(place);
            condition = new ConditionReader(findings.file(), cursor, values, this::report).read();
            end();
        } catch (Refusal refusal) {
            report(refusal.line, refusal.fault);
            cursor.skipToNextRule();
        }
        Scoring scoring = ScoringReader.read(
                annotations, condition, (key, fault) -> report(lines.getOrDefault(key, place.line()), fault));
        boolean scores = ScoringReader.scores(annotations);
        String interpretation = annotations.get("interpretation");
        if (condition == null || broken || findings.count() > before) {
            return new FoundRule(named ? name : "", interpretation, scores, place, null);
        }
        Text title = new Text(annotation("title"), annotation("titleEn"));
        return new FoundRule(
                name,
                interpretation,
                scores,
                place,
                new Rule(name, annotation("cites"), title, interpretation, scoring, condition, place));
    }

    private void name(Place place) {
        Token token = cursor.peek();
        if (token.kind() == Token.Kind.TEXT && token.text().matches(NAME)) {
            name = cursor.next().text();
            named = true;
            return;
        }
        boolean there = token.line() == place.line() && !cursor.ended();
        name = there ? Shown.of(token.literal() ? token.text() : cursor.restOfLine()) : "";
        findings.add(place.line(), RuleMessages.ruleName(name));
        while (there
                && !cursor.atNextRule()
                && cursor.line() == place.line()
                && !cursor.at("@")
                && !cursor.at("when")) {
            cursor.next();
        }
    }

    private void frame(Place place) {
        while (!cursor.take("when")) {
            if (cursor.at("@")) {
                annotation();
            } else if (cursor.at("extends")) {
                report(cursor.line(), RuleMessages.extendsRefused());
                skipLine();
            } else if (cursor.atNextRule() || cursor.at("then") || cursor.at("end")) {
                String found = cursor.ended() ? "…" : cursor.peek().text();
                throw new Refusal(cursor.lineHere(), RuleMessages.whenMissing(found));
            } else {
                report(cursor.line(), RuleMessages.attributeRefused(cursor.restOfLine()));
                skipLine();
            }
        }
        for (String required : REQUIRED) {
            if (!annotations.containsKey(required)) {
                report(place.line(), RuleMessages.annotationMissing(required));
            }
        }
    }

    private void annotation() {
        int line = cursor.next().line();
        String key = cursor.peek().word() ? cursor.next().text() : "";
        boolean known = RuleMessages.ANNOTATIONS.contains(key);
        if (!known) {
            report(line, RuleMessages.annotationUnknown(key));
            skipLine();
            return;
        }
        if (annotations.containsKey(key)) {
            report(line, RuleMessages.annotationTwice(key));
        }
        boolean number = key.equals(ScoringReader.POINTS);
        Token.Kind kind = number ? Token.Kind.NUMBER : Token.Kind.TEXT;
        boolean form = cursor.take("(") && cursor.peek().kind() == kind;
        String text = form ? cursor.next().text() : "";
        annotations.put(key, text.strip());
        lines.put(key, line);
        if (!form || text.isBlank() || !cursor.take(")")) {
            report(line, number ? RuleMessages.pointsForm() : RuleMessages.annotationForm(key));
            skipLine();
        }
    }

    /** To the next line, annotation or when. */
    private void skipLine() {
        do {
            cursor.next();
        } while (!cursor.peek().first() && !cursor.ended() && !cursor.at("@") && !cursor.at("when"));
    }

    private void end() {
        int then = cursor.next().line();
        if (cursor.take("end")) {
            return;
        }
        if (cursor.atNextRule()) {
            report(then, RuleMessages.endMissing());
            return;
        }
        report(cursor.line(), RuleMessages.codeAfterThen(cursor.restOfLine()));
        cursor.skipToNextRule();
    }

    private String annotation(String key) {
        return annotations.getOrDefault(key, "");
    }

    private void report(int line, Fault fault) {
        if (unreadable.contains(line)) {
            broken = true;
        } else {
            findings.add(line, name, fault);
        }
    }
}
