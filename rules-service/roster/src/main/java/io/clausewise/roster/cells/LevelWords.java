package io.clausewise.roster.cells;

import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The vocabulary's words for skill levels and titles, with the ways rosters put number and name of a level together. */
final class LevelWords {
    private LevelWords() {}

    /** 技师 and 二级 also as 技师/二级, 二级技师, 技师二级, 技师(二级), 二级(技师) and 国家职业资格二级. */
    static Map<String, List<String>> qualifications(Vocabulary vocabulary) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        vocabulary.words("QualificationLevel").forEach((level, words) -> {
            List<String> more = new ArrayList<>(words);
            String name = words.get(0);
            for (String number : words) {
                if (number.matches("[一二三四五]级")) {
                    more.add(name + "/" + number);
                    more.add(name + number);
                    more.add(number + name);
                    more.add(number + "（" + name + "）");
                    more.add("国家职业资格" + number);
                    more.add(name + "（国家职业资格" + number + "）");
                    more.add("国家职业资格" + number + "（" + name + "）");
                }
            }
            all.put(level, more);
        });
        return all;
    }

    static Map<String, List<String>> titles(Vocabulary vocabulary) {
        return vocabulary.words("TitleLevel");
    }
}
