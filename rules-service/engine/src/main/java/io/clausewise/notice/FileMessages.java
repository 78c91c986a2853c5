package io.clausewise.notice;

import io.clausewise.message.Shown;
import io.clausewise.source.Fault;

/** What is said about the files of a rules folder as files. */
final class FileMessages {
    private static final String KNOWN_ZH = "notice.yaml、interpretations.md、README.md、*.drl、*.drl.csv、*.drl.xlsx";
    private static final String KNOWN_EN = "notice.yaml, interpretations.md, README.md, *.drl, *.drl.csv, *.drl.xlsx";

    private FileMessages() {}

    static Fault noNotices() {
        return Fault.of("no-notices", "规则文件夹里没有任何通知", "the rules folder has no notice in it")
                .allowing(
                        "城市/通知/notice.yaml，如 hangzhou/artisan-2016/notice.yaml",
                        "city/notice/notice.yaml, such as hangzhou/artisan-2016/notice.yaml");
    }

    static Fault vocabularyMissing() {
        return Fault.of(
                "vocabulary-missing", "规则文件夹里缺少 vocabulary.yaml（词汇表）", "the rules folder has no vocabulary.yaml");
    }

    static Fault noticeMissing(String folder) {
        return Fault.of(
                "notice-missing", "文件夹 " + folder + " 里缺少 notice.yaml", "the folder " + folder + " has no notice.yaml");
    }

    static Fault fileOutside() {
        return Fault.of("file-outside", "这个文件不在通知的文件夹里", "this file is in no notice's folder")
                .allowing(
                        "vocabulary.yaml、README.md，以及 城市/通知/ 之下的 " + KNOWN_ZH,
                        "vocabulary.yaml, README.md, and under city/notice/ " + KNOWN_EN);
    }

    static Fault fileUnknown() {
        return Fault.of("file-unknown", "不认识这种文件", "no file of this kind is known")
                .allowing(KNOWN_ZH, KNOWN_EN);
    }

    static Fault folderName(String folder) {
        return Fault.of(
                        "folder-name",
                        "文件夹" + Shown.zh(folder) + "的名字不对",
                        "the folder name " + Shown.en(folder) + " will not do")
                .allowing(
                        "城市/通知，小写字母、数字和 -，字母开头，如 hangzhou/artisan-2016",
                        "city/notice, lower-case letters, digits and -, beginning with a letter, such as hangzhou/artisan-2016");
    }

    static Fault fileName(String name) {
        return Fault.of("file-name", "文件名" + Shown.zh(name) + "不对", "the file name " + Shown.en(name) + " will not do")
                .allowing(
                        "小写字母、数字、点和 -，如 2.1-honours.drl",
                        "lower-case letters, digits, dots and -, such as 2.1-honours.drl");
    }
}
