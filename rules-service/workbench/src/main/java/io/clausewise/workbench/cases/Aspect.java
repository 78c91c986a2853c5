package io.clausewise.workbench.cases;

import io.clausewise.message.Text;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What of a verdict a case may expect, and where it stands in the verdict's JSON. */
public enum Aspect {
    OUTCOME("outcome", false, "outcome", "", "结论", "outcome"),
    STATUS("status", true, "status", "", "状态", "status"),
    REASONS("reasons", true, "reasons", "", "不符合的理由", "reasons"),
    MISSING("missing", true, "missing", "", "所缺事实", "missing facts"),
    EVIDENCE("evidence", true, "evidence", "path", "依据", "evidence"),
    WAIVED_BY("waived-by", true, "waivedBy", "", "豁免条款", "waivers"),
    ALSO_MISSING("missing", false, "missing", "", "结论所缺事实", "missing facts of the verdict"),
    REVIEW_REASONS("review-reasons", false, "reviewReasons", "clause", "须人工审议的条款", "clauses for review"),
    NOTICES("notices", false, "notices", "code", "提示", "notices"),
    IGNORED("ignored", false, "ignored", "path", "不计的事实", "ignored facts"),
    EXCLUDED_BY("excluded-by", false, "excludedBy", "", "排除条款", "exclusions"),
    GRADE("grade", false, "grade", "", "等次", "grade"),
    ENTITLEMENTS("entitlements", false, "entitlements", "id", "待遇", "entitlements");

    /** The aspects of the verdict that stand under {@code also}. */
    static final List<Aspect> ALSO =
            List.of(ALSO_MISSING, REVIEW_REASONS, NOTICES, IGNORED, EXCLUDED_BY, GRADE, ENTITLEMENTS);

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

    /** What the verdict, or the clause in it, says; a list's elements as the case writes them. */
    JsonNode actual(JsonNode verdictOrClause) {
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
