package io.clausewise.roster.cells;

import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * 2018年浙江省科学技术进步奖二等奖（主持）, “一种夹具”项目获市科技成果三等奖: perhaps a date and what was achieved, a prize for it, its grade, the
 * person's part in it. A grade that is none of the vocabulary's (特等奖, 优秀奖) is quoted and left out.
 */
final class AchievementGrammar implements FactGrammar {
    private static final FirstOf FILLER = new FirstOf("[,: \t\n\u000b\f\r]+|本人|个人|曾|先后|于|荣获|获得|获评|获|取得|被评为|评为");
    /** What was achieved, before the prize it won. Without quotes it ends as a project does: 张三 is none. */
    private static final Pattern PROJECT = Pattern.compile(
            "(?:(?<role>主持|负责|牵头|参与)(?:完成|研发|研制|开发)?的?)?(?:[《“\"「『](?<quoted>[^《》“”\"「」『』\\n]{1,60})[》”\"」』]"
                    + "(?:项目|课题|成果)?|(?<bare>[^,;:()\\n《》“”\"获得评授]{2,60}"
                    + "(?<=项目|课题|成果|技术|方法|装置|工艺|研究|系统|设备|改造|改进|开发|研制|研发|应用|革新|创新)))[,:\\s]*(?=荣获|获|取得|被评为|评为)");

    private static final Pattern OF_ANOTHER_PART = Pattern.compile("参与|主持|负责|牵头|协助|配合|排名|第[0-9一二三四五六七八九十]");

    private static final Pattern NAME = Pattern.compile("(?:[^,;:()\\n获得评授]|\\(发明创造\\)){2,60}?"
            + "(?=\\s*(?:[特一二三四五六1-6]\\s*等|优[秀胜]奖|鼓励奖|[金银铜]奖|[一二三1-3]档|[,.。]|\\((?!发明创造\\))|$))");
    private static final Pattern OF_ACHIEVEMENTS =
            Pattern.compile("科技|科学技术|自然科学|技术(?:进步|发明|创新|革新|改造|改进|成果|攻关)|发明|创新|成果|专利|科研|五小|合理化建议");
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile("[赛武]|论文|征文|演讲|能手|标兵|个人|称号|[前第、0-9一二三四五六七八九十]$");
    /** Nothing but words of prizes: whatever else stands there may be an association's or an employer's name. */
    private static final Pattern AFTER_LEVEL =
            Pattern.compile("\\s*(?:第[0-9一二三四五六七八九十]{1,3}届|首届|年度|人民政府|重大|优秀|职工|青年|群众性?|五小|经济|科学|科技|技术|自然|发明|创造|创新|革新"
                    + "|改造|改进|进步|攻关|研究|开发|推广|合作|转化|成果|项目|合理化建议|专利|科研|[与和及奖()“”\"《》\\s])*+$");

    private final CompetitionLevels levels;
    private final PrizeGrades grades;

    AchievementGrammar(Vocabulary vocabulary) {
        this.levels = new CompetitionLevels(vocabulary, AFTER_LEVEL);
        this.grades = new PrizeGrades(vocabulary);
    }

    @Override
    public Optional<Understood> read(String original, String folded, int from, int to) {
        if (!OF_ACHIEVEMENTS.matcher(folded).region(from, to).find()) {
            return Optional.empty();
        }
        Scanner scanner = new Scanner(folded, from, to);
        Roles roles = new Roles();
        fillers(scanner);
        String project = project(original, scanner, roles);
        fillers(scanner);
        int start = scanner.at;
        if (!scanner.take(NAME)) {
            return Optional.empty();
        }
        String prize = folded.substring(start, scanner.at);
        if (!OF_ACHIEVEMENTS.matcher(prize).find()
                || OF_SOMETHING_ELSE.matcher(prize).find()) {
            return Optional.empty();
        }
        String name = project.isEmpty() ? original.substring(start, scanner.at).strip() : project;
        return rest(original, scanner, name, prize, roles, from);
    }

    private static void fillers(Scanner scanner) {
        while (scanner.takeDate() || scanner.take(FILLER)) {}
    }

    /** Empty where the prize comes first. */
    private static String project(String original, Scanner scanner, Roles roles) {
        Matcher project = scanner.matcher(PROJECT);
        if (!project.lookingAt()) {
            return "";
        }
        String group = project.group("quoted") != null ? "quoted" : "bare";
        if (group.equals("bare")
                && OF_ANOTHER_PART.matcher(project.group("bare")).find()) {
            return "";
        }
        if (project.group("role") != null) {
            roles.is(!project.group("role").equals("参与"));
        }
        scanner.at = project.end();
        return original.substring(project.start(group), project.end(group)).strip();
    }

    private Optional<Understood> rest(
            String original, Scanner scanner, String name, String prize, Roles roles, int from) {
        PrizeDetails details = new PrizeDetails(grades, roles);
        details.take(scanner);
        boolean whole = scanner.done() && (details.grade() > 0 || prize.endsWith("奖"));
        boolean otherGrade = !scanner.done() && details.grade() == 0 && PrizeGrades.isOther(scanner);
        if (!whole && !otherGrade || !details.balanced() || details.count() == 0 || roles.contradict()) {
            return Optional.empty();
        }
        Understood understood = new Understood();
        if (otherGrade) {
            String written = original.substring(scanner.at, scanner.end);
            understood.told.add(written);
            understood.notes.add(grades.refused(written));
        }
        understood.mark(from, scanner.at);
        List<ObjectNode> facts = new ArrayList<>();
        for (int i = 0; i < details.count(); i++) {
            facts.add(understood.add("/achievements").put("name", name));
        }
        level(understood, facts, prize, details.beside());
        if (details.grade() > 0) {
            facts.forEach(fact -> fact.put("grade", details.grade()));
        }
        roles.putInto(facts, understood);
        understood.dates(facts, "awardedOn", scanner);
        return Optional.of(understood);
    }

    private void level(Understood understood, List<ObjectNode> facts, String prize, String beside) {
        Set<String> found = levels.levels(prize, beside);
        if (found.size() == 1) {
            facts.forEach(fact -> fact.put("level", found.iterator().next()));
        } else if (found.size() > 1) {
            String described = prize + beside;
            understood.notes.add(CellFinding.note(
                    "prize-level-unclear",
                    Quote.zh(described) + "的级别看不准，级别未记入",
                    Quote.en(described) + " does not point to one level, so the level is left out"));
        }
    }
}
