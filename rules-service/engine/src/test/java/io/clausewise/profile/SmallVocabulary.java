package io.clausewise.profile;

import io.clausewise.facts.HonourCategory;
import io.clausewise.facts.Level;
import io.clausewise.message.Text;
import io.clausewise.vocabulary.City;
import io.clausewise.vocabulary.Criterion;
import io.clausewise.vocabulary.Field;
import io.clausewise.vocabulary.KnownHonour;
import io.clausewise.vocabulary.MaterialKind;
import io.clausewise.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;

/** Words enough to try the reader with. */
final class SmallVocabulary {
    private SmallVocabulary() {}

    static Vocabulary create() {
        return new Vocabulary(
                List.of(
                        new KnownHonour("全国技术能手", List.of(), HonourCategory.TECHNICAL_EXPERT, Level.NATIONAL),
                        new KnownHonour(
                                "国务院特殊津贴", List.of("国务院政府特殊津贴"), HonourCategory.SPECIAL_ALLOWANCE, Level.NATIONAL),
                        new KnownHonour("温州名匠", List.of(), HonourCategory.ARTISAN, Level.MUNICIPAL)),
                List.of(
                        criterion("conduct", "职业道德", "Conduct"),
                        criterion("unique-skill", "绝技绝活", "Unique skill"),
                        criterion("top-skill", "技能拔尖", "Top skill")),
                List.of(
                        new MaterialKind("application-form", new Text("申报表", "Application form")),
                        new MaterialKind("id-card", new Text("身份证", "ID card"))),
                List.of(new City("杭州市", List.of("西湖区", "桐庐县")), new City("温州市", List.of("瑞安市", "温州经济技术开发区"))),
                List.of(
                        field("/person", "个人", "person"),
                        field("/person/gender", "性别", "gender"),
                        field("/person/birthDate", "出生日期", "date of birth", "出生年月"),
                        field("/competitions", "技能竞赛", "competitions"),
                        field("/competitions/*/rank", "竞赛名次", "competition rank", "名次"),
                        field("/apprentices/*/competitions/*/rank", "徒弟竞赛名次", "apprentice's rank")),
                Map.of(
                        "Level",
                        Map.of("MUNICIPAL", List.of("市级"), "NATIONAL", List.of("国家级", "全国")),
                        "QualificationLevel",
                        Map.of("TECHNICIAN", List.of("技师"))));
    }

    private static Criterion criterion(String id, String zh, String en) {
        return new Criterion(id, new Text(zh, en), new Text(zh, en));
    }

    private static Field field(String pointer, String zh, String en, String... headings) {
        return new Field(pointer, new Text(zh, en), List.of(headings));
    }
}
