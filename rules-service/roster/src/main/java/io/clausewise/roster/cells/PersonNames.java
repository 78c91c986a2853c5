package io.clausewise.roster.cells;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is certainly somebody's name where a cell may hold other words as well: a surname that many have and one or two characters, none of
 * them one that people write about apprentices. 详见附件, 若干, 高级技师 and 许多 are no names; a rare surname is not taken for one either.
 */
final class PersonNames {
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范"
            + "方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢"
            + "路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解柴华车冉房边净吉饶瞿应"
            + "娄池厉麻诸缪戚虞林郏南木卓留富巫肖闫覃褚尚";
    private static final Set<String> TWO =
            Set.of("欧阳", "上官", "诸葛", "司马", "夏侯", "皇甫", "尉迟", "慕容", "令狐", "东方", "司徒", "端木");
    private static final Pattern NOT_OF_NAMES = Pattern.compile("[多等位个级师工员徒弟岗骨干见附件表报料间主理目务另无未没不已奖第赛届部省市区县厂局院校]");
    private static final Pattern OTHER_PEOPLES = Pattern.compile("\\p{IsHan}{1,10}(?:·\\p{IsHan}{1,10})+");
    private static final Pattern PLACEHOLDER = Pattern.compile("徒弟[甲乙丙丁戊己庚辛壬癸一二三四五六七八九十A-Z0-9]{1,2}");

    private PersonNames() {}

    /** @param name without blanks */
    static boolean is(String name) {
        if (PLACEHOLDER.matcher(name).matches() || OTHER_PEOPLES.matcher(name).matches()) {
            return true;
        }
        int surname = name.length() > 2 && TWO.contains(name.substring(0, 2)) ? 2 : 1;
        boolean known = surname == 2 || !name.isEmpty() && SURNAMES.indexOf(name.charAt(0)) >= 0;
        int given = name.length() - surname;
        return known
                && given >= 1
                && given <= 2
                && name.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                && !NOT_OF_NAMES.matcher(name.substring(surname)).find();
    }
}
