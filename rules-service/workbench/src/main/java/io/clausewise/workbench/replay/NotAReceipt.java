package io.clausewise.workbench.replay;

import io.clausewise.message.Explanation;
import io.clausewise.message.Text;

/** What was given is no receipt, or not the whole of one. */
public final class NotAReceipt extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String field;

    NotAReceipt(String field) {
        super(field, null, false, false);
        this.field = field;
    }

    /** What is missing, and what may be given instead. */
    public Text explanation() {
        return Explanation.of("这不是完整的回执：没有可用的 " + field, "this is no whole receipt: there is no usable " + field)
                .allowing(
                        "POST /api/v1/evaluations 的回答、其中一份结论，或结论里的 receipt",
                        "an answer of POST /api/v1/evaluations, one of its verdicts, or a verdict's receipt")
                .text();
    }
}
