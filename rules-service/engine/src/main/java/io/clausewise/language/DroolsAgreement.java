package io.clausewise.language;

import io.clausewise.source.FileFindings;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Has Drools' own parser read a file that ours has accepted, and compares what the two understood. So a rule file means in
 * any Drools tool what it means here, and nothing can stand in it that one of the two skips.
 */
final class DroolsAgreement {
    private DroolsAgreement() {}

    static void check(String text, String packageName, List<FoundRule> rules, FileFindings findings) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr read;
        try {
            read = parser.parse(new StringReader(text));
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            // a parser of others, fed with a file that may be hostile: whatever it throws, the file is refused
            findings.add(RuleMessages.droolsRefuses());
            return;
        }
        if (parser.hasErrors() || read == null) {
            int line = parser.getErrors().stream()
                    .mapToInt(error -> error.getLines().length == 0 ? 0 : error.getLines()[0])
                    .findFirst()
                    .orElse(0);
            findings.add(Math.max(line, 0), RuleMessages.droolsRefuses());
        } else if (!frame(read, packageName) || read.getRules().size() != rules.size()) {
            findings.add(RuleMessages.droolsDiffers());
        } else {
            for (int i = 0; i < rules.size(); i++) {
                Rule rule = rules.get(i).rule();
                if (rule != null && !same(read.getRules().get(i), rule)) {
                    findings.add(rule.place().line(), rule.id(), RuleMessages.droolsDiffers());
                }
            }
        }
    }

    private static boolean frame(PackageDescr read, String packageName) {
        return read.getName().equals(packageName)
                && read.getImports().stream().allMatch(one -> one.getTarget().equals(RuleMessages.IMPORT))
                && read.getUnit() == null
                && read.getFunctionImports().isEmpty()
                && read.getAccumulateImports().isEmpty()
                && read.getGlobals().isEmpty()
                && read.getFunctions().isEmpty()
                && read.getTypeDeclarations().isEmpty()
                && read.getEnumDeclarations().isEmpty()
                && read.getEntryPointDeclarations().isEmpty()
                && read.getWindowDeclarations().isEmpty()
                && read.getAttributes().isEmpty();
    }

    private static boolean same(RuleDescr read, Rule rule) {
        String body = read.getConsequence() instanceof String code ? code : "?";
        boolean nothingDone = Tokenizer.read(body).tokens().size() == 1;
        return read.getName().equals(rule.id())
                && !read.isQuery()
                && read.getParentName() == null
                && read.getAttributes().isEmpty()
                && read.getNamedConsequences().isEmpty()
                && nothingDone
                && annotations(read).equals(annotations(rule))
                && RuleShape.of(read.getLhs()).equals(RuleShape.of(rule.condition()));
    }

    private static String annotations(RuleDescr read) {
        return read.getAnnotationNames().stream()
                .sorted()
                .map(name -> name + read.getAnnotation(name).getValueMap())
                .collect(Collectors.joining(" "));
    }

    private static String annotations(Rule rule) {
        Map<String, String> written = new TreeMap<>();
        written.put("cites", quoted(rule.cites()));
        written.put("title", quoted(rule.title().zh()));
        written.put("titleEn", quoted(rule.title().en()));
        if (rule.interpretation() != null) {
            written.put("interpretation", quoted(rule.interpretation()));
        }
        Scoring scoring = rule.scoring();
        if (scoring != null) {
            written.put(ScoringReader.POINTS, scoring.points().toPlainString());
            written.put(ScoringReader.DIMENSION, quoted(scoring.dimension()));
        }
        if (scoring != null && scoring.perFact()) {
            written.put(ScoringReader.PER, quoted(ScoringReader.FACT));
        }
        return written.entrySet().stream()
                .map(one -> one.getKey() + "{value=" + one.getValue() + "}")
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
