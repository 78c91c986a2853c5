package io.clausewise.profile;

import io.clausewise.message.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A country by ISO 3166-1 alpha-2; its names and three-letter code are taken for what was perhaps meant. */
final class NationalityShape {
    private NationalityShape() {}

    static ChoiceShape create() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            meanings.putIfAbsent(country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE), code);
            meanings.putIfAbsent(country.getDisplayCountry(Locale.ENGLISH), code);
            meanings.putIfAbsent(country.getISO3Country(), code);
        }
        Text allowed = new Text("ISO 3166-1 的两位大写字母代码，如 CN", "an ISO 3166-1 code of two capital letters, such as CN");
        return new ChoiceShape(List.of(Locale.getISOCountries()), meanings, allowed);
    }
}
