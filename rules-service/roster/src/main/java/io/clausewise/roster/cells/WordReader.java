package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import io.clausewise.message.NearestWords;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** Reads one of the words the vocabulary has for the values of an enum ({@code Level}) or a field ({@code Competition.tier}). */
public final class WordReader extends CellReader {
    private final String code;
    private final Explained what;
    private final Map<String, JsonNode> values = new HashMap<>();
    private final List<String> display = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    /** Words of neighbouring things, so that 高级工程师 is not taken for a near 高级工. */
    private final Map<String, CellFinding> others = new LinkedHashMap<>();

    private WordReader(String code, Explained what, Map<String, List<String>> words, Function<String, JsonNode> value) {
        this.code = code;
        this.what = what;
        words.forEach((name, written) -> {
            display.add(written.get(0));
            this.words.addAll(written);
            written.forEach(word -> values.put(Plain.fold(word), value.apply(name)));
        });
    }

    private record Explained(String zh, String en) {}

    /** {@code Level}: 县级 市级 省级 国家级 世界级. */
    public static WordReader levels(Vocabulary vocabulary) {
        return new WordReader(
                "level-not-understood", new Explained("级别", "a level"), vocabulary.words("Level"), StringNode::valueOf);
    }

    /** {@code Competition.tier}: 一类 1类 I类, or the number alone. */
    public static WordReader tiers(Vocabulary vocabulary) {
        WordReader reader = new WordReader(
                "tier-not-understood",
                new Explained("竞赛类别", "a competition's tier"),
                vocabulary.words("Competition.tier"),
                number -> IntNode.valueOf(Integer.parseInt(number)));
        vocabulary
                .words("Competition.tier")
                .keySet()
                .forEach(number -> reader.values.put(number, IntNode.valueOf(Integer.parseInt(number))));
        for (String grade : List.of("一档", "二档", "1档", "2档", "一等", "二等", "一级", "二级")) {
            reader.other(grade, "不是竞赛类别，不等于同序的“类”", "is no tier; it is not the tier of the same number");
        }
        return reader;
    }

    /** {@code Achievement.grade}: 一等奖, or the number alone. */
    public static WordReader grades(Vocabulary vocabulary) {
        Map<String, List<String>> words = vocabulary.words("Achievement.grade");
        WordReader reader = new WordReader(
                "grade-not-understood",
                new Explained("成果奖等次", "a prize's grade"),
                words,
                number -> IntNode.valueOf(Integer.parseInt(number)));
        words.keySet().forEach(number -> reader.values.put(number, IntNode.valueOf(Integer.parseInt(number))));
        return reader;
    }

    /** {@code QualificationLevel}: 技师 二级 二级/技师. */
    public static WordReader qualificationLevels(Vocabulary vocabulary) {
        WordReader reader = new WordReader(
                "skill-level-not-understood",
                new Explained("技能等级", "a skill level"),
                LevelWords.qualifications(vocabulary),
                StringNode::valueOf);
        reader.others(LevelWords.titles(vocabulary), "是职称，不是技能等级", "is a professional title, no skill level");
        return reader;
    }

    /** {@code TitleLevel}: 工程师 副高 正高级. */
    public static WordReader titleLevels(Vocabulary vocabulary) {
        WordReader reader = new WordReader(
                "title-level-not-understood",
                new Explained("职称等级", "a title's level"),
                LevelWords.titles(vocabulary),
                StringNode::valueOf);
        reader.other("高级", "分不出正高和副高", "may be a senior or an associate senior title");
        reader.others(LevelWords.qualifications(vocabulary), "是技能等级，不是职称", "is a skill level, no professional title");
        return reader;
    }

    /** Any other enum of the vocabulary, by its name there: {@code Gender}, {@code PostType}, … */
    public static WordReader choices(Vocabulary vocabulary, String enumName, String labelZh, String labelEn) {
        return new WordReader(
                "word-not-understood",
                new Explained(labelZh, labelEn),
                vocabulary.words(enumName),
                StringNode::valueOf);
    }

    private void others(Map<String, List<String>> words, String zh, String en) {
        words.values().forEach(written -> written.forEach(word -> other(word, zh, en)));
    }

    private void other(String word, String zh, String en) {
        if (!values.containsKey(Plain.fold(word))) {
            others.putIfAbsent(
                    Plain.fold(word),
                    CellFinding.fault(
                            code,
                            Explanation.of(Quote.zh(word) + zh, Quote.en(word) + " " + en)
                                    .allowing(String.join("、", display), String.join(", ", display))));
        }
    }

    @Override
    CellReading filled(CellContent content) {
        String word = Plain.fold(Numbers.text(content));
        JsonNode value = values.get(word);
        if (value != null) {
            return CellReading.of(value);
        }
        @Nullable CellFinding other = others.get(word);
        return CellReading.without(other != null ? other : notUnderstood(content));
    }

    private CellFinding notUnderstood(CellContent content) {
        return CellFinding.fault(
                code,
                Explanation.of(
                                Quote.zh(content) + "不是看得懂的" + what.zh,
                                Quote.en(content) + " is not understood as " + what.en)
                        .allowing(String.join("、", display), String.join(", ", display))
                        .perhaps(near(content.shown())));
    }

    /** Of two letters every word is near: 三类 is not perhaps 一类. */
    private List<String> near(String word) {
        return Plain.of(word).length() > 2 ? NearestWords.to(word, words) : List.of();
    }
}
