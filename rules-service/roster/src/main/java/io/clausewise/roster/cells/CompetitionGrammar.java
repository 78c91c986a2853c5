package io.clausewise.roster.cells;

import io.clausewise.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * 2016年省级一类技能竞赛第3名: a date, a name that ends in the word for a contest, perhaps the event, a rank. Whatever else stands
 * beside the rank may change its meaning, so then the rank is quoted and left out.
 */
final class CompetitionGrammar implements FactGrammar {
    private static final FirstOf FILLER = new FirstOf("[,: \t\n\u000b\f\r]+|本人|个人|曾|先后|于|在|参加|参与|荣获|获得|获|取得");
    private static final Pattern NAME = Pattern.compile("[^,;:()\\n获取得被评授]{0,60}(?:竞赛|大赛|比赛|比武|锦标赛|技能赛)(?![事区场题制])");
    private static final Pattern EVENT =
            Pattern.compile("[^\\s,;:()获取得被评授第0-9A-Z]{0,12}(?:工|组|项目|赛项|工种|专业|职业)(?=[\\s,:(第获取荣夺]|冠军|亚军|季军)");
    private static final Pattern BRACKET = Pattern.compile("\\([^()\\n]{1,30}\\)");
    private static final FirstOf MIDDLE = new FirstOf("[,: \t\n\u000b\f\r]+|中|上|总决赛|决赛|的|本人|个人|荣获|获得|夺得|获|取得|得");
    private static final Pattern RANK =
            Pattern.compile("(?:并列)?第\\s*(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\\s*[名位]|冠军|亚军|季军");
    private static final Pattern TAIL = Pattern.compile("(?:的?好?成绩|[.。!\\s])+");
    private static final Pattern PRIZE = Pattern.compile("[特一二三四五1-5]等奖?|优[胜秀]奖?|鼓励奖|[金银铜][奖牌]|[一二三1-3]档");
    private static final Pattern OF_LEVEL_OR_TIER = Pattern.compile("(?:[国省市县区]家?级)?(?:[一二12I]{1,2}类)?(?:竞赛|大赛|赛事)?");
    private static final Pattern OF_EVENT = Pattern.compile(".{1,10}(?:工|组|项目|赛项|工种|专业|职业)");
    private static final Pattern AT_LEAST = Pattern.compile("前(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})");

    private final CompetitionLevels words;

    CompetitionGrammar(Vocabulary vocabulary) {
        this.words = new CompetitionLevels(vocabulary, CompetitionLevels.AFTER_CONTEST);
    }

    @Override
    public Optional<Understood> read(String original, String folded, int from, int to) {
        Scanner scanner = new Scanner(folded, from, to);
        while (scanner.takeDate() || scanner.take(FILLER)) {}
        int name = scanner.at;
        if (!namesContest(folded, name, to) || !scanner.take(NAME)) {
            return Optional.empty();
        }
        scanner.take(EVENT);
        Understood understood = new Understood();
        ObjectNode fact = understood.add("/competitions");
        fact.put("name", original.substring(name, scanner.at).strip());
        String named = folded.substring(name, scanner.at);
        StringBuilder beside = new StringBuilder();
        middle(scanner, beside);
        describe(understood, fact, named, beside.toString());
        int ranked = rank(scanner, fact);
        understood.mark(from, ranked);
        if (ranked < to) {
            refusedRank(understood, original.substring(ranked, to), folded.substring(ranked, to));
        }
        understood.date(fact, "date", scanner);
        return Optional.of(understood);
    }

    /** Every word for a contest has one of these in it: where none stands, no pattern needs to look for one. */
    private static boolean namesContest(String folded, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = folded.charAt(i);
            if (c == '赛' || c == '武') {
                return true;
            }
        }
        return false;
    }

    /** What may stand between name and rank: fillers, the event, and in brackets a date, a level, a tier or the event. */
    private void middle(Scanner scanner, StringBuilder beside) {
        while (!scanner.done()) {
            int at = scanner.at;
            if (scanner.takeDate() || scanner.take(MIDDLE)) {
                continue;
            }
            if (scanner.take(EVENT)) {
                beside.append(' ').append(scanner.text, at, scanner.at);
                continue;
            }
            Matcher bracket = scanner.matcher(BRACKET);
            if (!bracket.lookingAt() || !describes(scanner.text.substring(at + 1, bracket.end() - 1))) {
                return;
            }
            beside.append(' ').append(scanner.text, at + 1, bracket.end() - 1);
            scanner.at = bracket.end();
        }
    }

    private boolean describes(String bracket) {
        return OF_LEVEL_OR_TIER.matcher(bracket).matches()
                || OF_EVENT.matcher(bracket).matches();
    }

    private void describe(Understood understood, ObjectNode fact, String name, String beside) {
        String described = name + beside;
        Set<String> levels = words.levels(name, beside);
        if (levels.size() == 1) {
            fact.put("level", levels.iterator().next());
        } else if (levels.size() > 1) {
            understood.notes.add(CellFinding.note(
                    "competition-level-unclear",
                    Quote.zh(described) + "的级别看不准，级别未记入",
                    Quote.en(described) + " does not point to one level, so the level is left out"));
        }
        Set<Integer> tiers = words.tiers(described);
        if (tiers.size() == 1) {
            fact.put("tier", tiers.iterator().next());
        } else if (tiers.size() > 1) {
            understood.notes.add(CellFinding.note(
                    "competition-tier-unclear",
                    Quote.zh(described) + "写了不止一个类别，类别未记入",
                    Quote.en(described) + " names more than one tier, so the tier is left out"));
        }
    }

    /** Takes the rank if nothing that may belong to it follows; gives where the understood part ends. */
    private static int rank(Scanner scanner, ObjectNode fact) {
        int before = scanner.at;
        if (!scanner.take(RANK)) {
            return before;
        }
        OptionalInt rank = RankReader.find(Plain.fold(scanner.text.substring(before, scanner.at)));
        scanner.take(TAIL);
        if (rank.isEmpty() || !scanner.done()) {
            return before;
        }
        fact.put("rank", rank.getAsInt());
        return scanner.at;
    }

    private static void refusedRank(Understood understood, String written, String folded) {
        boolean prize = PRIZE.matcher(folded).find();
        if (prize || AT_LEAST.matcher(folded).find()) {
            understood.notes.add(prize ? RankReader.prize(written) : RankReader.notExact(written));
            understood.told.add(written);
        }
    }
}
