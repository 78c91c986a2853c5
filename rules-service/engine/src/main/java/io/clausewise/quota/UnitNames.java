package io.clausewise.quota;

import io.clausewise.message.NearestWords;
import io.clausewise.notice.Quota;
import io.clausewise.vocabulary.Vocabulary;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells which district, county or zone a recommending unit is: 温州市鹿城区人力社保局 is 鹿城区. Only where the name says it
 * letter by letter; 鹿城 or 鹿城区总工会 is a unit of its own name. Immutable.
 */
public final class UnitNames {
    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\p{C}]");
    /** The offices by which a district, county or zone recommends. */
    private static final Pattern OFFICE =
            Pattern.compile("(人力资源和社会保障局|人力资源社会保障局|人力资源与社会保障局|人力社保局|人社局|人民政府|政府|管理委员会|管委会)$");

    /** By the folded name. */
    private final Map<String, String> places = new HashMap<>();

    /** @param limits of one notice; a unit is called what they call it */
    public UnitNames(Vocabulary vocabulary, List<Quota.Limit> limits) {
        for (String place : vocabulary.places()) {
            String city = vocabulary.findCity(place).orElse(place);
            if (!city.startsWith(place)) {
                add(place, city, place);
            }
        }
        List<String> named =
                limits.stream().map(Quota.Limit::unit).filter(Objects::nonNull).toList();
        Set<String> cities = new LinkedHashSet<>();
        named.forEach(unit -> vocabulary.findCity(unit).ifPresent(cities::add));
        for (String unit : named) {
            Optional<String> city = vocabulary.findCity(unit);
            if (city.isPresent()) {
                add(unit, city.get(), unit);
            } else if (cities.size() == 1) {
                add(unit, cities.iterator().next(), unit);
            } else {
                places.put(fold(unit), unit);
            }
        }
    }

    /** With and without the city before it: 温州市, 温州. */
    private void add(String name, String city, String shown) {
        String shortCity = city.endsWith("市") ? city.substring(0, city.length() - 1) : city;
        String bare = name.startsWith(city)
                ? name.substring(city.length())
                : name.startsWith(shortCity) ? name.substring(shortCity.length()) : name;
        for (String written : List.of(name, city + bare, shortCity + bare)) {
            places.put(fold(written), shown);
        }
    }

    /** The district, county or zone a unit is. */
    public Optional<String> find(String unit) {
        String folded = fold(unit);
        String place = places.get(folded);
        if (place == null) {
            place = places.get(OFFICE.matcher(folded).replaceFirst(""));
        }
        return Optional.ofNullable(place);
    }

    /** What two spellings of one unit have in common. */
    public static String fold(String unit) {
        if (isChinese(unit)) {
            return unit;
        }
        return LEFT_OUT.matcher(Normalizer.normalize(unit, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** Nothing but letters that folding leaves alone: nearly all units. */
    private static boolean isChinese(String unit) {
        for (int i = 0; i < unit.length(); i++) {
            if (unit.charAt(i) < 0x4e00 || unit.charAt(i) > 0x9fa5) {
                return false;
            }
        }
        return true;
    }

    /** What a unit was perhaps meant to be. */
    public List<String> near(String unit) {
        return NearestWords.to(unit, new TreeSet<>(places.values()));
    }
}
