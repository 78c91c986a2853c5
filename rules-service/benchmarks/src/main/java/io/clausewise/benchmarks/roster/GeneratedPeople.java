package io.clausewise.benchmarks.roster;

import java.util.List;
import java.util.Random;

/**
 * Invented people for 温州市首席技师, the same ones for the same number: twenty columns as officers fill them in, with the
 * mistakes they make: of a hundred rows about ten have something wrong with the ID number, twenty another cell that is not
 * understood or not exact, and two thirds name prizes and honours, several in one cell.
 */
final class GeneratedPeople {
    static final List<String> HEADING = List.of(
            "序号",
            "姓名",
            "性别",
            "身份证号码",
            "工作单位",
            "工作所在市",
            "是否从事技能工作",
            "岗位性质",
            "行政职务或职称",
            "评选职业（工种）",
            "现技术等级",
            "评定时间",
            "职业道德与遵纪守法",
            "行业技能拔尖",
            "人才类别",
            "技能大赛获奖和获得先进荣誉称号情况",
            "论文、专著、文艺创作、知识产权简况",
            "推荐单位",
            "手机",
            "备注");

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐";
    private static final String GIVEN =
            "试样例拟演测验型范仿虚设构造模练习稿草底图纸笔墨砚书册页章节段句字词典籍卷宗档案录表格栏目项序号码签印戳封套盒箱柜架台桌椅凳灯烛窗门墙柱梁瓦砖石沙土泥木竹藤麻棉丝绸布";
    private static final String[] TRADES = {"钳工", "电工", "焊工", "数控车工", "汽车维修工", "制鞋工", "印刷工", "中式烹调师"};
    private static final String[] LEVELS = {"技师", "高级技师", "高级工", "二级/技师", "技师（二级）", "一级"};
    private static final String[] UNITS = {"鹿城区", "龙湾区", "瓯海区", "乐清市", "瑞安市人力社保局", "永嘉县", "温州经济技术开发区"};
    private static final String[] TITLES = {"", "", "工程师", "", "助理工程师"};
    private static final String[] COMPETITIONS = {"省级一类技能竞赛第", "省级二类技能竞赛第", "市级一类技能竞赛第", "国家级二类技能竞赛第"};
    private static final String[] HONOURS = {
        "温州市技术能手", "温州市青年岗位能手", "浙江省技术能手", "温州市技术能手", "温州市瓯江技能大奖", "温州名匠", "浙江省劳动模范", "优秀员工"
    };
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Random random;

    GeneratedPeople(long seed) {
        this.random = new Random(seed);
    }

    /** One cell of each column; a number stays a number, everything else is text, empty for a blank cell. */
    Object[] next(int serial) {
        boolean man = random.nextInt(4) > 0;
        return new Object[] {
            serial,
            one(SURNAMES) + one(GIVEN) + (random.nextInt(5) > 0 ? one(GIVEN) : ""),
            man ? "男" : "女",
            idNumber(man, serial),
            "温州" + one(SURNAMES) + one(GIVEN) + "机械第" + random.nextInt(3_000) + "有限公司",
            random.nextInt(20) == 0 ? "杭州市" : "温州市",
            random.nextInt(30) == 0 ? "" : "是",
            man || random.nextBoolean() ? "工人" : "",
            of(TITLES),
            of(TRADES),
            random.nextInt(30) == 0 ? "高级工程师" : of(LEVELS),
            date(),
            random.nextInt(15) == 0 ? "" : "是",
            random.nextInt(6) == 0 ? "否" : "√",
            random.nextInt(10) == 0 ? "" : "无",
            achievements(),
            random.nextInt(3) == 0 ? "发明专利1项（已授权），实用新型专利" + (1 + random.nextInt(4)) + "项" : "",
            of(UNITS),
            "138" + (10_000_000 + random.nextInt(89_999_999)),
            random.nextInt(12) == 0 ? "材料已交" : ""
        };
    }

    private String idNumber(boolean man, int serial) {
        String born = String.format(
                "%04d%02d%02d", 1960 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
        int sequence = random.nextInt(500) * 2 + (man ? 1 : 0);
        String digits = String.format("%06d%s%03d", 339_900 + serial % 97, born, sequence);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        char check = "10X98765432".charAt(sum % 11);
        return switch (random.nextInt(40)) {
            case 0 -> digits + Character.toLowerCase(check);
            case 1 -> digits.substring(0, 6) + " " + digits.substring(6) + check;
            case 2 -> digits + (check == '1' ? '2' : '1');
            case 3 -> digits.substring(0, 15);
            default -> digits + check;
        };
    }

    private String date() {
        int year = 2000 + random.nextInt(21);
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        return switch (random.nextInt(30)) {
            case 0 -> year + "年" + month + "月";
            case 1 -> year + "." + month;
            case 2 -> year + "/" + month + "/" + day;
            default -> String.format("%d-%02d-%02d", year, month, day);
        };
    }

    private String achievements() {
        StringBuilder said = new StringBuilder();
        for (int i = random.nextInt(3); i > 1; i--) {
            said.append(2005 + random.nextInt(16)).append(random.nextInt(4) == 0 ? "年" : "年5月1日");
            said.append(of(COMPETITIONS)).append(1 + random.nextInt(8)).append("名；");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            said.append(random.nextInt(10) == 0 ? 2005 + random.nextInt(16) + "年" : "");
            said.append(of(HONOURS)).append("；");
        }
        return said.toString();
    }

    private String of(String... words) {
        return words[random.nextInt(words.length)];
    }

    private String one(String letters) {
        return letters.substring(random.nextInt(letters.length())).substring(0, 1);
    }
}
