package io.clausewise.app;

import java.util.List;

/** People for rankings by the Wenzhou notice of 2021, as JSON: eligible, with a certain score, unless something is replaced. */
public final class ListedPeople {
    public static final String PROGRAM = "wenzhou-chief-technician-2021";

    private ListedPeople() {}

    /**
     * Somebody with the points of one competition.
     *
     * @param competition such as {@code "level":"PROVINCIAL","tier":1,"rank":2}
     * @param unit that recommends
     */
    public static String person(String reference, String name, String competition, String unit) {
        return """
                {"reference":"%s","person":{"name":"%s","gender":"MALE","birthDate":"1980-05-20","nationality":"CN",\
                "talentClass":"NONE"},"employment":{"city":"温州市","skilledWork":true,"traditionalCraft":false,\
                "occupation":"钳工","postType":"WORKER","preferredIndustry":false,"retired":false},\
                "qualifications":[{"level":"TECHNICIAN"}],"competitions":[{%s}],"honours":[],"patents":[],\
                "achievements":[],"apprentices":[],"attestations":[{"criterion":"conduct","met":true},\
                {"criterion":"top-skill","met":true}],"integrity":{"falsification":false,"barred":false},\
                "application":{"recommendingUnit":"%s","recommenderType":"DISTRICT"}}""".formatted(reference, name, competition, unit);
    }

    /** 20 points. */
    public static String provincial(String reference, String name, String unit) {
        return person(reference, name, "\"level\":\"PROVINCIAL\",\"tier\":1,\"rank\":2", unit);
    }

    /** 26 points. */
    public static String national(String reference, String name, String unit) {
        return person(reference, name, "\"level\":\"NATIONAL\",\"tier\":1,\"rank\":5", unit);
    }

    /** @param more of the request, each with a comma in front */
    public static String request(List<String> people, String... more) {
        return "{\"program\":\"" + PROGRAM + "\"" + String.join("", more) + ",\"profiles\":[" + String.join(",", people)
                + "]}";
    }
}
