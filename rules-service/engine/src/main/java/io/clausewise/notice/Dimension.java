package io.clausewise.notice;

import io.clausewise.language.Rule;
import io.clausewise.message.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * One of the things a scorecard looks at (维度).
 *
 * @param name rules and marks name it by the Chinese one
 * @param cap most points it can have, before its weight
 * @param weight what its points are multiplied by for the total
 * @param trimFrom number of marks from which the highest and the lowest are left out; 0 unless that is how they combine
 * @param rules that give its points, in the order of the files; empty where experts mark it
 */
public record Dimension(Text name, BigDecimal cap, BigDecimal weight, Combine combine, int trimFrom, List<Rule> rules) {
    public Dimension {
        rules = List.copyOf(rules);
    }

    Dimension with(List<Rule> own) {
        return new Dimension(name, cap, weight, combine, trimFrom, own);
    }

    /** The most it can add to the total. */
    public BigDecimal most() {
        return cap.multiply(weight);
    }
}
