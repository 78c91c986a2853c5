package io.clausewise.workbench.replay;

import io.clausewise.message.Shown;
import io.clausewise.message.Text;

/** What is said of receipts. */
final class ReplayMessages {
    private ReplayMessages() {}

    static Text profile(String then, String now) {
        return new Text(
                "人员信息不是当时的那份：回执是 " + Shown.of(then) + "，给出的是 " + now,
                "the profile is another one: the receipt has " + Shown.of(then) + ", the one given " + now);
    }

    static Text noProgram(String program) {
        return new Text("规则里没有项目" + Shown.zh(program), "the rules have no programme " + Shown.en(program));
    }

    static Text fileChanged(String file) {
        return new Text("文件" + Shown.zh(file) + "与当时不同", "the file " + Shown.en(file) + " is not what it was");
    }

    static Text fileGone(String file) {
        return new Text("没有当时的文件" + Shown.zh(file), "the file " + Shown.en(file) + " is no longer there");
    }

    static Text fileNew(String file) {
        return new Text("文件" + Shown.zh(file) + "当时没有", "the file " + Shown.en(file) + " was not there");
    }

    static Text partDiffers(String part) {
        return new Text(
                "文件和人员信息都与当时相同，结论的 " + Shown.of(part) + " 却不同",
                "files and profile are what they were, but " + Shown.of(part) + " of the verdict is not");
    }

    static Text otherNotices() {
        return new Text(
                "别的通知的规则有变动，与本项目无关", "rules of other notices have changed, which does not concern this programme");
    }

    static Text engine(String then, String now) {
        return new Text(
                "当时的程序版本是 " + Shown.of(then) + "，现在是 " + now,
                "the program was " + Shown.of(then) + " then and is " + now);
    }
}
