package io.clausewise.profile;

import io.clausewise.message.Explanation;
import io.clausewise.message.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A day, YYYY-MM-DD (ISO 8601).
 *
 * @param partial whether the month or the year alone will do: YYYY-MM, YYYY
 */
record DateShape(boolean partial) implements ValueShape {
    private static final Pattern WITH_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ].*");
    private static final Pattern MONTH_OR_YEAR = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2]))?");

    @Override
    public Optional<Explanation> fault(JsonNode value) {
        if (!value.isString()) {
            return Optional.of(wrongType(value, "日期", "a date").perhaps(parts(value)));
        }
        String given = value.stringValue();
        Optional<LocalDate> day =
                partial && monthOrYear(given) ? Dates.day(given.substring(0, 4), "1", "1") : Dates.find(given);
        if (day.isPresent()) {
            return Dates.inRange(day.get())
                    ? Optional.empty()
                    : Optional.of(fault(
                            ShownJson.zh(given) + "不在 " + Dates.FIRST_YEAR + " 至 " + Dates.LAST_YEAR + " 年",
                            ShownJson.en(given) + " is not in the years " + Dates.FIRST_YEAR + " to "
                                    + Dates.LAST_YEAR));
        }
        if (given.isEmpty()) {
            return Optional.of(fault("日期是空的", "the date is empty"));
        }
        if (Dates.looksLikeDay(given)) {
            return Optional.of(
                    fault("日历上没有" + ShownJson.zh(given) + "这一天", "the calendar has no day " + ShownJson.en(given)));
        }
        if (monthOrYear(given)) {
            return Optional.of(fault(ShownJson.zh(given) + "没有写到日", ShownJson.en(given) + " does not say the day"));
        }
        List<String> perhaps =
                Dates.guess(given).map(LocalDate::toString).stream().toList();
        if (WITH_TIME.matcher(given).matches()) {
            return Optional.of(fault(ShownJson.zh(given) + "带有时间", ShownJson.en(given) + " has a time")
                    .perhaps(perhaps));
        }
        return Optional.of(fault(ShownJson.zh(given) + "不是日期", ShownJson.en(given) + " is not a date")
                .perhaps(perhaps));
    }

    private static boolean monthOrYear(String given) {
        return given.length() <= 7 && MONTH_OR_YEAR.matcher(given).matches();
    }

    /** [2017, 5, 18], as some serialisers write dates. */
    private static List<String> parts(JsonNode value) {
        if (value.isArray() && value.size() == 3) {
            String joined = value.get(0) + "-" + value.get(1) + "-" + value.get(2);
            return Dates.guess(joined).map(LocalDate::toString).stream().toList();
        }
        return List.of();
    }

    @Override
    public Text allowed() {
        String years = Dates.FIRST_YEAR + " 至 " + Dates.LAST_YEAR + " 年";
        String yearsEn = "in the years " + Dates.FIRST_YEAR + " to " + Dates.LAST_YEAR;
        return partial
                ? new Text("YYYY-MM-DD、YYYY-MM 或 YYYY，" + years, "YYYY-MM-DD, YYYY-MM or YYYY, " + yearsEn)
                : new Text("YYYY-MM-DD，" + years, "YYYY-MM-DD, " + yearsEn);
    }

    @Override
    public ObjectNode schema() {
        if (!partial) {
            return Schemas.type("string").put("format", "date").put("pattern", "^" + Dates.YEARS + "-");
        }
        ObjectNode schema = Schemas.type("string");
        schema.putArray("anyOf")
                .add(Schemas.empty().put("format", "date").put("pattern", "^" + Dates.YEARS + "-"))
                .add(Schemas.empty().put("maxLength", 7).put("pattern", "^" + Dates.YEARS + "-(0[1-9]|1[0-2])$"))
                .add(Schemas.empty().put("maxLength", 4).put("pattern", "^" + Dates.YEARS + "$"));
        return schema;
    }
}
