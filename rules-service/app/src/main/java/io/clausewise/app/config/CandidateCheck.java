package io.clausewise.app.config;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.message.Explanation;
import io.clausewise.message.Finding;
import io.clausewise.message.Text;
import io.clausewise.notice.RuleFiles;
import io.clausewise.roster.tables.TableWorkbooks;
import io.clausewise.workbench.cases.CaseReport;
import io.clausewise.workbench.cases.CaseResult;
import io.clausewise.workbench.cases.CaseSuite;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Checks and compiles rules and runs their test cases. */
public final class CandidateCheck {
    private CandidateCheck() {}

    /** Never throws on account of what stands in the files. Clauses without cases do not keep rules from going live. */
    public static Candidate check(RuleFiles rules, RuleFiles testCases) {
        Compilation compilation = RulesetCompiler.compile(rules, TableWorkbooks.inTempFolder());
        if (compilation instanceof Compilation.Refused refused) {
            return new Candidate.Unfit(refused.findings());
        }
        Ruleset ruleset = ((Compilation.Compiled) compilation).ruleset();
        CaseReport report = CaseSuite.run(ruleset, testCases);
        List<Finding> findings = new ArrayList<>(report.findings());
        report.failed().forEach(failed -> findings.add(finding(failed)));
        if (findings.isEmpty()) {
            return new Candidate.Fit(
                    ruleset, new RuleSources(rules, testCases), report.results().size());
        }
        ruleset.close();
        findings.sort(null);
        return new Candidate.Unfit(findings);
    }

    /** Where the check itself breaks: no file is to blame. */
    public static Finding programFault() {
        return new Finding(
                "program-fault",
                ".",
                0,
                null,
                null,
                Explanation.of(
                        "程序内部出错，这些规则没有启用；请把服务的日志交给开发人员",
                        "an error inside the program: these rules were not taken into service; hand the service's log to its"
                                + " developers"));
    }

    private static Finding finding(CaseResult failed) {
        return new Finding(
                "case-failed",
                failed.testCase().file(),
                failed.testCase().line(),
                null,
                failed.testCase().clause(),
                Explanation.of(
                        "用例“" + failed.testCase().name() + "”不符：" + joined(failed, "；", true),
                        "the case \"" + failed.testCase().name() + "\" failed: " + joined(failed, "; ", false)));
    }

    private static String joined(CaseResult failed, String between, boolean chinese) {
        return failed.differences().stream().map(chinese ? Text::zh : Text::en).collect(Collectors.joining(between));
    }
}
