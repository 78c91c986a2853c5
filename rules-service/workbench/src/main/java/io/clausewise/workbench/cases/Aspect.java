package io.clausewise.workbench.cases;

import io.clausewise.message.Text;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What of a verdict a case may expect, and where it stands in the verdict's JSON. */
public enum Aspect {
    OUTCOME("outcome", false, "outcome", "", "结论", "outcome"),
    STATUS("status", true, "status", "", "状态", "status"),
    REASONS("reasons", true, "reasons", "", "不符合的理由", "reasons"),
    MISSING("missing", true, "missing", "", "所缺事实", "missing facts"),
    EVIDENCE("evidence", true, "evidence", "path", "依据", "evidence"),
    POINTS("points", true, "points", "", "分数", "points"),
    WAIVED_BY("waived-by", true, "waivedBy", "", "豁免条款", "waivers"),
    ALSO_MISSING("missing", false, "missing", "", "结论所缺事实", "missing facts of the verdict"),
    REVIEW_REASONS("review-reasons", false, "reviewReasons", "clause", "须人工审议的条款", "clauses for review"),
    NOTICES("notices", false, "notices", "code", "提示", "notices"),
    IGNORED("ignored", false, "ignored", "path", "不计的事实", "ignored facts"),
    EXCLUDED_BY("excluded-by", false, "excludedBy", "", "排除条款", "exclusions"),
    SCORE("score", false, "score", "", "总分", "score"),
    OTHER_SCORES("other-scores", false, "otherScores", "", "其他评分表的总分", "scores on other scorecards"),
    DIMENSIONS("dimensions", false, "score", "", "维度得分", "points of dimensions"),
    CONSEQUENCES("consequences", false, "consequences", "id", "等次的后果", "consequences"),
    GRADE("grade", false, "grade", "", "等次", "grade"),
    ENTITLEMENTS("entitlements", false, "entitlements", "id", "待遇", "entitlements");

    /** The aspects of the verdict that stand under {@code also}. */
    static final List<Aspect> ALSO = List.of(
            ALSO_MISSING,
            REVIEW_REASONS,
            NOTICES,
            IGNORED,
            EXCLUDED_BY,
            SCORE,
            OTHER_SCORES,
            DIMENSIONS,
            GRADE,
            CONSEQUENCES,
            ENTITLEMENTS);

    private final String key;
    private final boolean ofClause;
    private final String property;
    private final String element;
    private final Text label;

    Aspect(String key, boolean ofClause, String property, String element, String zh, String en) {
        this.key = key;
        this.ofClause = ofClause;
        this.property = property;
        this.element = element;
        this.label = new Text(zh, en);
    }

    /** Its key in a test case. */
    public String key() {
        return key;
    }

    /** Whether it is about the clause the case is about, rather than about the whole verdict. */
    public boolean ofClause() {
        return ofClause;
    }

    public Text label() {
        return label;
    }

    /** Whether it is what a verdict comes to, rather than how it says why. */
    public boolean judges() {
        return switch (this) {
            case REASONS, MISSING, EVIDENCE, ALSO_MISSING -> false;
            default -> true;
        };
    }

    /**
     * What the verdict, or the clause in it, says; a list's elements as the case writes them.
     *
     * @param expected of points by name only those it names are compared
     */
    JsonNode actual(JsonNode verdictOrClause, JsonNode expected) {
        return switch (this) {
            case SCORE -> PointsJson.of(verdictOrClause.path("score"));
            case OTHER_SCORES -> only(expected, PointsJson.byName(verdictOrClause.path("otherScores"), "/scorecard"));
            case DIMENSIONS -> only(expected, dimensions(verdictOrClause));
            default -> plain(verdictOrClause);
        };
    }

    private static JsonNode dimensions(JsonNode verdict) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        verdict.path("otherScores").forEach(score -> addDimensions(score, all));
        addDimensions(verdict.path("score"), all);
        return all;
    }

    private static void addDimensions(JsonNode score, ObjectNode all) {
        PointsJson.byName(score.path("dimensions"), "/name/zh")
                .properties()
                .forEach(one -> all.set(one.getKey(), one.getValue()));
    }

    private static JsonNode only(JsonNode expected, JsonNode all) {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        expected.propertyNames().stream().filter(all::has).forEach(name -> named.set(name, all.get(name)));
        return named;
    }

    private JsonNode plain(JsonNode verdictOrClause) {
        JsonNode value = verdictOrClause.path(property);
        if (value.isMissingNode()) {
            // a clause leaves out its empty lists
            return JsonNodeFactory.instance.arrayNode();
        }
        if (element.isEmpty() || !value.isArray()) {
            return value;
        }
        List<JsonNode> elements = new ArrayList<>();
        value.forEach(one -> elements.add(one.path(element)));
        return JsonNodeFactory.instance.arrayNode().addAll(elements);
    }
}
