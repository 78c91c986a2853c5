package io.clausewise.profile;

import io.clausewise.message.Explanation;
import io.clausewise.message.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A number between two bounds, both included. Whole is whole by value, as in JSON Schema: 3.0 is 3.
 *
 * @param whole whether it must be whole
 */
record NumberShape(long least, long most, boolean whole) implements ValueShape {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?");

    static NumberShape whole(long least, long most) {
        return new NumberShape(least, most, true);
    }

    @Override
    public Optional<Explanation> fault(JsonNode value) {
        if (!value.isNumber() || value.isFloatingPointNumber() && !finite(value)) {
            return Optional.of(wrongType(value, name().zh(), name().en()).perhaps(perhaps(value)));
        }
        BigDecimal number = value.decimalValue();
        if (whole && !isWhole(number)) {
            return Optional.of(wrongType(value, name().zh(), name().en()));
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0) {
            return Optional.of(fault(
                    ShownJson.text(value.toString()) + " 太小", ShownJson.text(value.toString()) + " is too small"));
        }
        if (number.compareTo(BigDecimal.valueOf(most)) > 0) {
            return Optional.of(fault(
                    ShownJson.text(value.toString()) + " 太大", ShownJson.text(value.toString()) + " is too large"));
        }
        return Optional.empty();
    }

    /** A tree from elsewhere may hold a double that is no number; ours never does. */
    private static boolean finite(JsonNode value) {
        return value.isBigDecimal() || Double.isFinite(value.doubleValue());
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private List<String> perhaps(JsonNode value) {
        if (value.isString() && NUMBER.matcher(value.stringValue().strip()).matches()) {
            BigDecimal number = new BigDecimal(value.stringValue().strip());
            return whole && !isWhole(number) ? List.of() : List.of(number.toPlainString());
        }
        return List.of();
    }

    private Text name() {
        return whole ? new Text("整数", "a whole number") : new Text("数字", "a number");
    }

    @Override
    public Text allowed() {
        return new Text(least + " 至 " + most + " 的" + name().zh(), name().en() + " from " + least + " to " + most);
    }

    @Override
    public ObjectNode schema() {
        return Schemas.type(whole ? "integer" : "number").put("minimum", least).put("maximum", most);
    }
}
