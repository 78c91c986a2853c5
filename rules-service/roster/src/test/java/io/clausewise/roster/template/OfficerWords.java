package io.clausewise.roster.template;

import io.clausewise.roster.headings.MarkPlace;
import io.clausewise.vocabulary.Vocabulary;
import io.clausewise.wording.FieldWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What an officer would write into a template's columns who knows what a profile says; empty where it says nothing. */
final class OfficerWords {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final FieldWords words;
    private final JsonNode profile;

    OfficerWords(Vocabulary vocabulary, JsonNode profile) {
        this.words = new FieldWords(vocabulary);
        this.profile = profile;
    }

    String of(String pointer) {
        if (pointer.equals("/person/idNumber")) {
            return idNumber();
        }
        if (pointer.startsWith("/attestations/")) {
            return elements("/attestations").stream()
                    .filter(one -> pointer.endsWith("/" + one.get("criterion").stringValue()))
                    .map(one -> one.get("met").booleanValue() ? "是" : "否")
                    .findFirst()
                    .orElse("");
        }
        Optional<MarkPlace> marks = MarkPlace.find(pointer);
        if (marks.isPresent()) {
            return elements("/marks").stream()
                    .filter(one -> one.path("scorecard")
                                    .asString("")
                                    .equals(marks.get().scorecard())
                            && one.path("dimension")
                                    .asString("")
                                    .equals(marks.get().dimension()))
                    .map(one -> one.get("mark").decimalValue().toPlainString())
                    .collect(Collectors.joining("、"));
        }
        if (pointer.equals("/application/materials")) {
            return elements(pointer).stream()
                    .map(code -> words.value(pointer + "/0", code.stringValue()).zh())
                    .collect(Collectors.joining("；"));
        }
        int element = pointer.indexOf("/*/");
        return element < 0 ? whole(pointer) : element(pointer.substring(0, element), pointer.substring(element + 3));
    }

    private String whole(String pointer) {
        JsonNode value = profile.at(pointer);
        if (value.isMissingNode()) {
            return "";
        }
        if (!value.isArray()) {
            return word(pointer, value);
        }
        return value.isEmpty()
                ? "无"
                : elements(pointer).stream().map(fact -> fact(pointer, fact)).collect(Collectors.joining("；"));
    }

    private String fact(String list, JsonNode fact) {
        return switch (list) {
            case "/competitions" -> competition(fact);
            case "/patents" -> patent(fact);
            case "/achievements" -> achievement(fact);
            case "/apprentices" -> apprentice(fact);
            default -> honour(fact);
        };
    }

    private String patent(JsonNode fact) {
        String number = fact.path("number").asString("");
        return (fact.path("granted").asBoolean(false) ? "授权" : "")
                + (fact.has("kind") ? word("/patents/0/kind", fact.get("kind")) : "专利")
                + (number.isEmpty() ? "1项" : " " + number)
                + bracket(
                        said(fact, "granted", "", "未授权"),
                        said(fact, "principal", "主要完成者", "非主要完成者"),
                        said(fact, "applicableInProduction", "有生产应用价值", "无生产应用价值"),
                        fact.has("grantedOn") ? date(fact.get("grantedOn")) + "授权" : "");
    }

    private String achievement(JsonNode fact) {
        return date(fact.path("awardedOn"))
                + word("/achievements/0/level", fact.get("level"))
                + fact.path("name").asString("科技成果奖")
                + word("/achievements/0/grade", fact.get("grade"))
                + bracket(said(fact, "principal", "主要完成者", "参与"));
    }

    private String apprentice(JsonNode fact) {
        String contests = StreamSupport.stream(fact.path("competitions").spliterator(), false)
                .map(this::competition)
                .collect(Collectors.joining("、"));
        return fact.path("name").asString("徒弟甲") + bracket(said(fact, "keyStaff", "骨干", "非骨干"), contests);
    }

    private static String said(JsonNode fact, String field, String yes, String no) {
        return !fact.has(field) ? "" : fact.get(field).booleanValue() ? yes : no;
    }

    private static String bracket(String... parts) {
        String inside = Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("，"));
        return inside.isEmpty() ? "" : "（" + inside + "）";
    }

    private String competition(JsonNode fact) {
        return date(fact.path("date"))
                + fact.path("name").asString("技能竞赛")
                + "（" + word("/competitions/0/level", fact.get("level"))
                + (fact.has("tier") ? word("/competitions/0/tier", fact.get("tier")) : "") + "）第"
                + fact.get("rank").intValue() + "名";
    }

    private static String honour(JsonNode fact) {
        return date(fact.path("awardedOn")) + fact.get("name").stringValue();
    }

    private static String date(JsonNode date) {
        String[] parts = date.asString("").split("-");
        return parts.length < 3 ? "" : parts[0] + "年" + parts[1] + "月" + parts[2] + "日";
    }

    private String element(String list, String field) {
        List<JsonNode> elements = elements(list);
        if (elements.isEmpty()) {
            boolean known = profile.at(list).isArray();
            return known && List.of("name", "level", "kind", "number").contains(field) ? "无" : "";
        }
        if (field.equals("name")) {
            return elements.stream().map(one -> one.path("name").asString("")).collect(Collectors.joining("、"));
        }
        JsonNode value = elements.get(0).path(field);
        return value.isMissingNode() ? "" : word(list + "/0/" + field, value);
    }

    private List<JsonNode> elements(String list) {
        JsonNode array = profile.at(list);
        return array.isArray()
                ? StreamSupport.stream(array.spliterator(), false).toList()
                : new ArrayList<>();
    }

    private String word(String pointer, JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "是" : "否";
        }
        return words.value(pointer, value.isNumber() ? value.longValue() : value.asString())
                .zh();
    }

    /** The profile's own, or one of a region that does not exist. */
    private String idNumber() {
        String given = profile.at("/person/idNumber").asString("");
        String born = profile.at("/person/birthDate").asString("");
        if (!given.isEmpty() || born.isEmpty()) {
            return given;
        }
        boolean woman = profile.at("/person/gender").asString("").equals("FEMALE");
        String digits = "339999" + born.replace("-", "") + (woman ? "002" : "001");
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
