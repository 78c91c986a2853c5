package io.clausewise.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong (with the value), what is allowed, and what was perhaps meant.
 *
 * @param what the fault, without a full stop at its end
 * @param allowed what may stand there instead, or null where the fault says it already
 * @param perhaps the nearest allowed words, nearest first; empty where none is near
 */
public record Explanation(Text what, @Nullable Text allowed, List<String> perhaps) {
    public Explanation {
        perhaps = List.copyOf(perhaps);
    }

    public static Explanation of(String zh, String en) {
        return new Explanation(new Text(zh, en), null, List.of());
    }

    public Explanation allowing(String zh, String en) {
        return new Explanation(what, new Text(zh, en), perhaps);
    }

    public Explanation perhaps(List<String> words) {
        return new Explanation(what, allowed, words);
    }

    /** The whole message: 「…。允许：…。也许是：…」 and "…. Allowed: …. Maybe: …". */
    public Text text() {
        StringBuilder zh = new StringBuilder(what.zh());
        StringBuilder en = new StringBuilder(what.en());
        if (allowed != null) {
            zh.append("。允许：").append(allowed.zh());
            en.append(". Allowed: ").append(allowed.en());
        }
        if (!perhaps.isEmpty()) {
            zh.append("。也许是：").append(String.join("、", perhaps));
            en.append(". Maybe: ").append(String.join(", ", perhaps));
        }
        return new Text(zh.toString(), en.toString());
    }
}
