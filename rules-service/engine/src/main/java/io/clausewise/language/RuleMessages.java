package io.clausewise.language;

import io.clausewise.message.NearestWords;
import io.clausewise.message.Shown;
import io.clausewise.source.Fault;
import java.util.List;

/** What is said about a rule file and the frame of a rule: everything but its conditions. */
public final class RuleMessages {
    static final String IMPORT = "io.clausewise.facts.*";
    static final List<String> ANNOTATIONS = List.of(
            "cites",
            "title",
            "titleEn",
            "interpretation",
            ScoringReader.POINTS,
            ScoringReader.DIMENSION,
            ScoringReader.PER);

    private RuleMessages() {}

    static Fault packageMissing(String wanted) {
        return Fault.of("package-missing", "规则文件应以 package 开头", "a rule file begins with package")
                .allowing("package " + wanted);
    }

    static Fault packageWrong(String given, String wanted) {
        return Fault.of(
                        "package-wrong",
                        "package " + Shown.zh(given) + "与文件夹不一致",
                        "package " + Shown.en(given) + " is not that of the folder")
                .allowing("package " + wanted);
    }

    static Fault importMissing() {
        return Fault.of("import-missing", "缺少 import", "the import is missing").allowing("import " + IMPORT);
    }

    static Fault importRefused(String given) {
        return Fault.of("import-refused", "不能引入" + Shown.zh(given), Shown.en(given) + " cannot be imported")
                .allowing("只有 import " + IMPORT, "import " + IMPORT + " only");
    }

    static Fault statementRefused(String given) {
        return Fault.of(
                        "statement-refused",
                        "规则之外不能写" + Shown.zh(given),
                        Shown.en(given) + " cannot stand outside a rule")
                .allowing(
                        "package、import " + IMPORT + " 和 rule；规则文件不能有函数、查询、全局变量和类型声明",
                        "package, import " + IMPORT + " and rule; no functions, queries, globals or declared types")
                .nearest(given.split("\\s", 2)[0], List.of("package", "import", "rule"));
    }

    static Fault noRules() {
        return Fault.of("no-rules", "文件里没有规则", "the file has no rule")
                .allowing("rule \"条款号\" … when 条件 then end", "rule \"clause id\" … when conditions then end");
    }

    static Fault ruleName(String given) {
        return Fault.of("rule-name", Shown.zh(given) + "不能作规则名", Shown.en(given) + " cannot be a rule's name")
                .allowing(
                        "双引号里的小写字母、数字、点和 -，以字母或数字开头，如 \"2.1-honour\"",
                        "lower-case letters, digits, dots and -, beginning with a letter or digit, in double quotes, such as"
                                + " \"2.1-honour\"");
    }

    static Fault attributeRefused(String given) {
        return Fault.of(
                        "attribute-refused",
                        "规则不能有属性" + Shown.zh(given),
                        "a rule cannot have the attribute " + Shown.en(given))
                .allowing(
                        "规则名之后只有 @cites、@title、@titleEn、@interpretation，计分规则另有 @points、@dimension、@per，然后是 when",
                        frame())
                .nearest(given.split("[^A-Za-z]", 2)[0], List.of("when"));
    }

    private static String frame() {
        return "after the name only @cites, @title, @titleEn, @interpretation, of a scoring rule also @points, @dimension, @per,"
                + " then when";
    }

    static Fault extendsRefused() {
        return Fault.of(
                "extends-refused",
                "规则不能用 extends 继承别的规则，请把条件写全",
                "a rule cannot extend another one; write out its conditions");
    }

    static Fault annotationUnknown(String given) {
        return Fault.of(
                        "annotation-unknown",
                        "没有“@" + Shown.of(given) + "”这个注记",
                        "there is no annotation \"@" + Shown.of(given) + "\"")
                .allowing(ANNOTATIONS.stream().map(word -> "@" + word).toList())
                .perhaps(NearestWords.to(given, ANNOTATIONS).stream()
                        .map(word -> "@" + word)
                        .toList());
    }

    static Fault annotationTwice(String name) {
        return Fault.of(
                "annotation-twice", "@" + name + " 写了两次，只能有一个", "@" + name + " stands twice; there is one only");
    }

    static Fault annotationMissing(String name) {
        return Fault.of("annotation-missing", "缺少 @" + name + "（" + word(name) + "）", "@" + name + " is missing")
                .allowing("@" + name + "( \"…\" )");
    }

    /** What people call it. */
    static String word(String annotation) {
        return switch (annotation) {
            case "cites" -> "出处";
            case "title" -> "标题";
            case "titleEn" -> "英文标题";
            case "interpretation" -> "释义";
            case ScoringReader.POINTS -> "分值";
            case ScoringReader.DIMENSION -> "维度";
            default -> "每项";
        };
    }

    static Fault annotationForm(String name) {
        return Fault.of("annotation-form", "@" + name + " 的写法不对", "@" + name + " is not written as it should be")
                .allowing("@" + name + "( \"…\" )，括号里一段不空的文字", "@" + name + "( \"…\" ), one text that is not empty");
    }

    static Fault pointsForm() {
        return Fault.of("points-form", "@points 的写法不对", "@points is not written as it should be")
                .allowing("@points( 20 )，括号里一个不加引号的数", "@points( 20 ), one number without quotation marks");
    }

    static Fault pointsRange(String given) {
        return Fault.of("points-range", "分值不能是" + Shown.zh(given), "the points cannot be " + Shown.en(given))
                .allowing(
                        "大于 0、不超过 1000 的数，小数至多两位，如 20 或 2.5",
                        "a number above 0 and up to 1000 with at most two decimals, such as 20 or 2.5");
    }

    static Fault scoringPartMissing(String there, String missing) {
        return Fault.of(
                        "scoring-part-missing",
                        "有 @" + there + " 而缺少 @" + missing,
                        "@" + there + " stands here, but @" + missing + " is missing")
                .allowing(
                        "计分规则有 @points( 20 ) 和 @dimension( \"维度名称\" )；条款的规则两样都没有",
                        "a scoring rule has @points( 20 ) and @dimension( \"name of the dimension\" ), a clause's rule neither");
    }

    static Fault perUnknown(String given) {
        return Fault.of("per-unknown", "@per 不能是" + Shown.zh(given), "@per cannot be " + Shown.en(given))
                .allowing(
                        "@per( \"fact\" )，每有一项符合的事实就得一次分",
                        "@per( \"fact\" ), the points for each fact that satisfies the condition")
                .nearest(given, List.of(ScoringReader.FACT));
    }

    static Fault perSeveral() {
        return Fault.of(
                        "per-several",
                        "有 @per 时条件只能是一项事实，才数得清有几项",
                        "with @per the condition is about one kind of fact, so that they can be counted")
                .allowing(
                        "一行，如 Patent( granted == true )，没有 and、or 和 accumulate",
                        "one line, such as Patent( granted == true ), without and, or and accumulate");
    }

    static Fault whenMissing(String found) {
        return Fault.of(
                        "when-missing",
                        "这里应是 when，却是" + Shown.zh(found),
                        "when should stand here, not " + Shown.en(found))
                .allowing(
                        "规则名之后只有 @cites、@title、@titleEn、@interpretation，计分规则另有 @points、@dimension、@per，然后是 when",
                        frame());
    }

    static Fault thenMissing() {
        return Fault.of("then-missing", "条件之后缺少 then", "then is missing after the conditions")
                .allowing("when 条件 then end", "when conditions then end");
    }

    static Fault codeAfterThen(String code) {
        return Fault.of("code-after-then", "then 之后不能有代码：" + Shown.zh(code), "no code after then: " + Shown.en(code))
                .allowing(
                        "then 之后紧接 end；规则只说条件，不做动作",
                        "end right after then; a rule states a condition and does nothing");
    }

    static Fault endMissing() {
        return Fault.of("end-missing", "then 之后缺少 end", "end is missing after then")
                .allowing("when 条件 then end", "when conditions then end");
    }

    /** @param other where the first rule of that name stands */
    public static Fault ruleTwice(Place other) {
        String at = other.cell() == null ? other.file() + ":" + other.line() : other.file() + " " + other.cell();
        return Fault.of(
                "rule-twice",
                "同名规则已在 " + at + "，一个通知里规则名只能用一次",
                "a rule of this name stands at " + at + "; a name is used once in a notice");
    }

    /** @param size more than can be compiled */
    public static Fault conditionTooLarge(ConditionSize size) {
        boolean many = size.ways() == Integer.MAX_VALUE;
        return Fault.of(
                        "condition-too-large",
                        "条件太大，无法编译：字面值 " + size.literals() + " 个，“或”的组合 " + (many ? "不可胜数" : size.ways() + " 种"),
                        "the condition is too large to be compiled: " + size.literals() + " literals, "
                                + (many ? "countless" : String.valueOf(size.ways())) + " combinations of alternatives")
                .allowing(
                        "字面值 " + ConditionSize.MOST_LITERALS + " 个、组合 " + ConditionSize.MOST_WAYS
                                + " 种以内；请拆成几条，在 notice.yaml 里组合",
                        "up to " + ConditionSize.MOST_LITERALS + " literals and " + ConditionSize.MOST_WAYS
                                + " combinations; split the clause and combine its parts in notice.yaml");
    }

    static Fault droolsRefuses() {
        return Fault.of(
                "drools-refuses",
                "Drools 自己读不懂这里，别的 Drools 工具打不开这个文件；请照 rules/README.md 的写法重写",
                "Drools itself cannot read this, so no other Drools tool could; write it as rules/README.md shows");
    }

    static Fault droolsDiffers() {
        return Fault.of(
                "drools-differs",
                "Drools 对这里的理解与本服务不同，为免歧义没有接受；请加括号或照 rules/README.md 的写法重写",
                "Drools reads this otherwise than this service does, so it was not accepted; add parentheses or write it as"
                        + " rules/README.md shows");
    }
}
