package io.clausewise.workbench.cases;

import io.clausewise.message.NearestWords;
import io.clausewise.message.Shown;
import io.clausewise.source.Fault;
import io.clausewise.verdict.Status;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about files of test cases. */
final class CaseMessages {
    private CaseMessages() {}

    static Fault unknownProgram(String id, Collection<String> known) {
        return unknown("unknown-program", "项目", "programme", id, known);
    }

    static Fault unknownPerson(String name, Collection<String> known) {
        if (known.isEmpty()) {
            return Fault.of(
                    "unknown-person",
                    "没有“" + Shown.of(name) + "”这个人：同一文件夹的 people.yaml 里没有人",
                    "there is no person \"" + Shown.of(name) + "\": people.yaml of this folder has nobody in it");
        }
        return unknown("unknown-person", "人（people.yaml）", "person (people.yaml)", name, known);
    }

    static Fault unknownClause(String id, String program, Collection<String> known) {
        return unknown("unknown-clause", "条款", "clause", id, known)
                .allowing("项目“" + program + "”的条款与形式要件", "the clauses and formalities of programme " + program);
    }

    /** A word that is none of a few. */
    static Fault unknown(String code, String zhKind, String enKind, String word, Collection<String> known) {
        return Fault.of(
                        code,
                        "没有“" + Shown.of(word) + "”这个" + zhKind,
                        "there is no " + enKind + " \"" + Shown.of(word) + "\"")
                .allowing(List.copyOf(known))
                .perhaps(NearestWords.to(word, known));
    }

    static Fault noProgram() {
        return Fault.of("missing-key", "没有写明这个用例是哪个项目的", "it is not said which programme the case is of")
                .allowing("文件开头或用例里写“program: 项目的 id”", "\"program: its id\" at the head of the file or in the case");
    }

    static Fault clauseAndStatus() {
        return Fault.of(
                "clause-and-status",
                "“clause”与“status”要么都写，要么都不写",
                "\"clause\" and \"status\" stand together or not at all");
    }

    static Fault pointsOfClause(String id) {
        return Fault.of(
                "points-of-clause",
                "“points”（分数）只有计分规则才有，“" + Shown.of(id) + "”是条款，请删去 points",
                "\"points\" stand only with a scoring rule, and \"" + Shown.of(id) + "\" is a clause; delete them");
    }

    static Fault wrongStatus(Aspect aspect, Status needed, @Nullable Status given) {
        return Fault.of(
                "only-with-status",
                "“" + aspect.key() + "”（" + aspect.label().zh() + "）只在 status 是 " + needed + " 时有，这里"
                        + (given == null ? "没有写 status" : "是 " + given),
                "\"" + aspect.key() + "\" (" + aspect.label().en() + ") stands only with the status " + needed
                        + ", and here is " + (given == null ? "none" : given.name()));
    }

    static Fault notAPointer(String text) {
        return Fault.of(
                        "not-a-pointer",
                        "“" + Shown.of(text) + "”不是字段的位置",
                        "\"" + Shown.of(text) + "\" is no place of a field")
                .allowing("以 / 开头，如 /competitions/0/rank", "one that begins with /, such as /competitions/0/rank");
    }

    static Fault duplicateName(String name, int line) {
        return Fault.of(
                "duplicate-case",
                "用例“" + Shown.of(name) + "”与第 " + line + " 行的同名，请换一个名称",
                "the case \"" + Shown.of(name) + "\" has the name of that in line " + line + "; choose another");
    }

    static Fault noSuchRules(String file, Collection<String> known) {
        // the folder they share would make every name in it look near
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        List<String> names = known.stream()
                .filter(one -> one.startsWith(folder))
                .map(one -> one.substring(folder.length()))
                .toList();
        return Fault.of("case-file-without-rules", "规则里没有与本文件对应的文件", "no file of the rules corresponds to this file")
                .allowing(
                        "与规则文件同名：1-scope.drl 的用例在同样文件夹的 1-scope.yaml，整个人的在 notice.yaml",
                        "a rule file's name: cases of 1-scope.drl in 1-scope.yaml of the same folder, whole people in notice.yaml")
                .perhaps(NearestWords.to(file.substring(folder.length()), names));
    }

    static Fault notACaseFile() {
        return Fault.of("not-a-case-file", "用例文件的名称要以 .yaml 结尾", "the name of a file of cases ends in .yaml");
    }
}
