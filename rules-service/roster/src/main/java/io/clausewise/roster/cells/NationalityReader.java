package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import io.clausewise.message.NearestWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Reads a country to its ISO 3166-1 code: CN, CHN, 中国, 中国籍, China. */
final class NationalityReader extends CellReader {
    private final Map<String, JsonNode> codes = new HashMap<>();

    NationalityReader() {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            learn(code, code);
            learn(country.getISO3Country(), code);
            learn(country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE), code);
            learn(country.getDisplayCountry(Locale.ENGLISH), code);
        }
        learn("中华人民共和国", "CN");
    }

    private void learn(String word, String code) {
        codes.putIfAbsent(Plain.fold(word), StringNode.valueOf(code));
    }

    @Override
    CellReading filled(CellContent content) {
        String word = Plain.fold(content.shown());
        JsonNode code = codes.get(word.endsWith("籍") ? word.substring(0, word.length() - 1) : word);
        if (code != null) {
            return CellReading.of(code);
        }
        return CellReading.without(CellFinding.fault(
                "nationality-not-understood",
                Explanation.of(Quote.zh(content) + "不是看得懂的国家", Quote.en(content) + " is not understood as a country")
                        .allowing("国家的名称或两位字母代码，如 中国、CN", "a country's name or two-letter code, such as China, CN")
                        .perhaps(word.length() > 2 ? NearestWords.to(word, codes.keySet()) : List.of())));
    }
}
