package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import io.clausewise.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The vocabulary's words for the grade of a prize: 一等奖, and 1等奖 with its number. 特等奖 and 优秀奖 are other grades, none of these. */
final class PrizeGrades {
    private static final Pattern OTHER = Pattern.compile("\\s*(?:[特六6]\\s*等奖?|优[秀胜]奖|鼓励奖|[金银铜]奖|[一二三1-3]档)");

    private final Map<String, Integer> grades = new HashMap<>();
    private final Pattern words;
    /** First to fifth, as the vocabulary has them. */
    private final String allowed;

    PrizeGrades(Vocabulary vocabulary) {
        vocabulary.words("Achievement.grade").forEach((number, written) -> {
            written.forEach(word -> grades.put(Plain.fold(word), Integer.parseInt(number)));
            grades.put(number + "等奖", Integer.parseInt(number));
        });
        this.allowed = vocabulary.words("Achievement.grade").values().stream()
                .flatMap(written -> written.stream().limit(1))
                .collect(Collectors.joining("、"));
        this.words = Pattern.compile(
                grades.keySet().stream().map(PrizeGrades::spaced).collect(Collectors.joining("|")));
    }

    /** 二 等 奖 too. */
    private static String spaced(String word) {
        return word.chars().mapToObj(c -> Pattern.quote(Character.toString(c))).collect(Collectors.joining("\\s*"));
    }

    /** The grade that stands where the scanner is, which it takes; 0 where none does. */
    int take(Scanner scanner) {
        int at = scanner.at;
        return scanner.take(words) ? grades.getOrDefault(Plain.fold(scanner.text.substring(at, scanner.at)), 0) : 0;
    }

    static boolean isOther(Scanner scanner) {
        return scanner.matcher(OTHER).lookingAt();
    }

    CellFinding refused(String written) {
        return CellFinding.fault(
                "prize-grade-not-understood",
                Explanation.of(
                                Quote.zh(written) + "不是一至五等奖，等次未记入",
                                Quote.en(written) + " is no first to fifth prize, so the grade is left out")
                        .allowing(allowed, allowed.replace("、", ", ")));
    }
}
