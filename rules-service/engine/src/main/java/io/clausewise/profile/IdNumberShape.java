package io.clausewise.profile;

import io.clausewise.message.Explanation;
import io.clausewise.message.Text;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A citizen's ID number; see {@link IdNumber}. The schema knows its form, the reader also its birth date and check character. */
record IdNumberShape() implements ValueShape {
    private static final Pattern OLD = Pattern.compile("[0-9]{15}");

    @Override
    public Optional<Explanation> fault(JsonNode value) {
        if (!value.isString()) {
            return Optional.of(wrongType(value, "身份证号码", "an ID number").perhaps(perhaps(value.toString())));
        }
        String given = value.stringValue();
        if (given.isEmpty()) {
            return Optional.of(fault("身份证号码是空的", "the ID number is empty"));
        }
        if (!IdNumber.formed(given)) {
            int length = given.codePointCount(0, given.length());
            return Optional.of((length == 18
                            ? fault(
                                    "身份证号码" + ShownJson.zh(given) + "里有不能用的字符",
                                    "the ID number " + ShownJson.en(given) + " holds characters that none has")
                            : fault(
                                    "身份证号码" + ShownJson.zh(given) + "有 " + length + " 个字符",
                                    "the ID number " + ShownJson.en(given) + " has " + length + " characters"))
                    .perhaps(perhaps(given)));
        }
        if (IdNumber.birthDateIn(given).isEmpty()) {
            String date = given.substring(6, 14);
            return Optional.of(fault(
                    "身份证号码" + ShownJson.zh(given) + "的出生日期 " + date + " 不对",
                    "the birth date " + date + " of the ID number " + ShownJson.en(given) + " is wrong"));
        }
        char expected = IdNumber.checkCharacter(given);
        if (given.charAt(17) != expected) {
            return Optional.of(Explanation.of(
                    "身份证号码" + ShownJson.zh(given) + "的校验码不对：前 17 位的校验码是 " + expected + "，不是 " + given.charAt(17),
                    "the check character of the ID number " + ShownJson.en(given)
                            + " is wrong: that of its first 17 digits is " + expected + ", not " + given.charAt(17)));
        }
        return Optional.empty();
    }

    /** The number without blanks, in half-width, with capital X, an old one of 15 digits made new: if that is right. */
    private static List<String> perhaps(String given) {
        if (given.length() > 40) {
            return List.of();
        }
        String bare = Normalizer.normalize(given, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9X]", "");
        if (OLD.matcher(bare).matches()) {
            String digits = bare.substring(0, 6) + "19" + bare.substring(6);
            bare = digits + IdNumber.checkCharacter(digits);
        }
        return IdNumber.find(bare).map(IdNumber::toString).stream().toList();
    }

    @Override
    public Text allowed() {
        return new Text(
                "18 位：17 位数字和一位数字或大写 X（GB 11643）", "18 characters: 17 digits and a digit or capital X (GB 11643)");
    }

    @Override
    public ObjectNode schema() {
        return Schemas.type("string").put("maxLength", 18).put("pattern", "^[0-9]{17}[0-9X]$");
    }
}
