package io.clausewise.vocabulary;

import io.clausewise.message.Shown;
import io.clausewise.source.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about vocabulary.yaml. */
final class VocabularyMessages {
    private VocabularyMessages() {}

    static Fault honourTwice(String word, String owner, int line) {
        return Fault.of(
                "honour-twice",
                "荣誉名称" + Shown.zh(word) + "在第 " + line + " 行已是" + Shown.zh(owner) + "的，一个名称只能指一项荣誉",
                "the honour name " + Shown.en(word) + " is that of " + Shown.en(owner) + " at line " + line
                        + " already; a name means one honour");
    }

    static Fault placeTwice(String place, String owner) {
        return Fault.of(
                "place-twice",
                Shown.zh(place) + "已列在" + Shown.zh(owner) + "之下，一个地方只能属于一个市",
                Shown.en(place) + " already stands under " + Shown.en(owner) + "; a place belongs to one city");
    }

    static Fault codeTwice(String code, String list, int line) {
        return Fault.of(
                "code-twice",
                Shown.zh(code) + "在 " + list + " 里已用在第 " + line + " 行，一个代码只能指一样东西",
                Shown.en(code) + " is used in " + list + " at line " + line + " already; a code means one thing");
    }

    static Fault notACode(String code) {
        return Fault.of("not-a-code", Shown.zh(code) + "不能作代码", Shown.en(code) + " cannot be a code")
                .allowing(
                        "小写字母和数字，中间用 -，如 unique-skill",
                        "lower-case letters and digits with - between, such as unique-skill");
    }

    static Fault notAPointer(String pointer) {
        return Fault.of(
                        "not-a-pointer",
                        Shown.zh(pointer) + "不是申报信息里的位置",
                        Shown.en(pointer) + " is no place in a profile")
                .allowing(
                        "如 /person/birthDate、/competitions/*/rank", "such as /person/birthDate, /competitions/*/rank");
    }

    static Fault noSuchValues(String key, List<String> known) {
        return Fault.of("no-such-values", "没有" + Shown.zh(key) + "这种取值", "there are no values called " + Shown.en(key))
                .allowing(
                        "有固定取值的，如 Level（级别）；或整数的，如 Competition.tier（竞赛类别）",
                        "what has fixed values, such as Level, or whole numbers, such as Competition.tier")
                .nearest(key, known);
    }

    static Fault noSuchValue(String key, String value, @Nullable List<String> allowed) {
        Fault fault = Fault.of(
                "no-such-value",
                Shown.of(key) + " 没有取值" + Shown.zh(value),
                Shown.of(key) + " has no value " + Shown.en(value));
        return allowed == null
                ? fault.allowing("整数", "whole numbers")
                : fault.allowing(allowed).nearest(value, allowed);
    }

    static Fault wordTwice(String word, String owner, String value) {
        return Fault.of(
                "word-twice",
                Shown.zh(word) + "既指 " + owner + " 又指 " + value + "，一个词只能有一个意思",
                Shown.en(word) + " means both " + owner + " and " + value + "; a word means one thing");
    }
}
