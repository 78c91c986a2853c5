package io.clausewise.source;

import io.clausewise.message.Shown;
import io.clausewise.message.Text;
import java.util.List;

/** What is said about YAML files, whatever they are about. */
final class YamlMessages {
    private YamlMessages() {}

    static Fault yamlSyntax(boolean tab) {
        Fault fault = Fault.of(
                "yaml-syntax",
                tab ? "从这里起无法按 YAML 读取：行首用了制表符" : "从这里起无法按 YAML 读取",
                tab ? "from here on this is not YAML: a tab at the line's start" : "from here on this is not YAML");
        return fault.allowing(
                "行首用空格缩进，同级对齐；冒号用半角，冒号和“-”后面空一格；引号和括号成对",
                "spaces at the line's start, equal for one level; a plain colon, a space after it and after \"-\"; quotes and brackets in pairs");
    }

    static Fault yamlEmpty() {
        return Fault.of("yaml-empty", "文件里没有内容", "the file has nothing in it");
    }

    static Fault yamlDocuments() {
        return Fault.of(
                "yaml-documents", "一个文件只能有一份内容，请删去分隔行“---”", "one document a file; delete the separating line \"---\"");
    }

    static Fault yamlTooDeep(int most) {
        return Fault.of(
                        "yaml-too-deep",
                        "括号或缩进一层套一层，超过 " + most + " 层",
                        "brackets or indents within each other in more than " + most + " levels")
                .allowing(
                        "每个括号都有另一半，缩进只比上一级多两格", "brackets in pairs, an indent of two spaces more than the level above");
    }

    /** @param full as the parser has it: {@code !!str} is short for one that begins with {@code tag:} */
    static Fault yamlTag(String full) {
        String tag = full.replaceFirst("^tag:yaml\\.org,2002:", "!!");
        return Fault.of(
                "yaml-tag",
                "不能用类型标记" + Shown.zh(tag) + "，请直接写值",
                "no tags: " + Shown.en(tag) + "; write the value alone");
    }

    static Fault yamlAlias(String name) {
        return Fault.of(
                "yaml-alias",
                "不能用锚点和引用" + Shown.zh(name) + "，请把内容写出来；以 & 或 * 开头的文字加引号",
                "no anchors and aliases: " + Shown.en(name)
                        + "; write out what is meant, and put a text that begins with & or * in quotes");
    }

    static Fault duplicateKey(String key, int line) {
        return Fault.of(
                "duplicate-key",
                Shown.zh(key) + "在第 " + line + " 行已经写过，请合并或删去一个",
                Shown.en(key) + " stands in line " + line + " already; merge or delete one");
    }

    static Fault keyNotAWord() {
        return Fault.of("key-not-a-word", "冒号前面是括号", "brackets stand before the colon")
                .allowing(
                        "冒号前面一个词，如 title: …；文字里有括号时整个加引号",
                        "one word before the colon, such as title: …; a text with brackets in quotes");
    }

    static Fault unknownKey(String key, List<String> known) {
        return Fault.of("unknown-key", "没有" + Shown.zh(key) + "这一项", "there is no key " + Shown.en(key))
                .allowing(known)
                .nearest(key, known);
    }

    static Fault missingKey(String key) {
        return Fault.of(
                "missing-key",
                "缺少“" + key + "”，请写上“" + key + ": …”",
                "\"" + key + "\" is missing; write \"" + key + ": …\"");
    }

    /** @param place ends in "is" */
    static Fault wrongType(Text place, Text value, YamlType type) {
        return Fault.of("wrong-type", place.zh() + value.zh(), place.en() + value.en())
                .allowing(type.allowed.zh(), type.allowed.en());
    }

    static Fault emptyText(String key) {
        return Fault.of("empty-text", Shown.zh(key) + "的文字是空的", "the text of " + Shown.en(key) + " is empty");
    }

    static Fault textTooLong(String key, int most) {
        return Fault.of(
                "text-too-long",
                Shown.zh(key) + "的文字超过 " + most + " 字",
                "the text of " + Shown.en(key) + " has more than " + most + " characters");
    }

    static Fault characterInText(String key, int c) {
        String shown = Shown.of(Character.toString(c));
        return Fault.of(
                        "character-in-text",
                        Shown.zh(key) + "的文字里有字符 " + shown,
                        "the text of " + Shown.en(key) + " has the character " + shown + " in it")
                .allowing("一行文字，引号用“”或《》，不用反斜杠", "one line, quotation marks “” or 《》, no backslash");
    }

    static Fault unknownWord(String key, String word, List<String> allowed) {
        return Fault.of(
                        "unknown-word",
                        Shown.zh(key) + "不能是" + Shown.zh(word),
                        Shown.en(key) + " cannot be " + Shown.en(word))
                .allowing(allowed);
    }
}
