package io.clausewise.roster.cells;

import java.util.Set;

/** What people put where there is nothing to put: words for "none", and dashes that say nothing at all. */
public final class None {
    private static final Set<String> WORDS = Set.of("无", "没有", "暂无", "无。", "没有。");
    private static final Set<String> DASHES = Set.of("-", "--", "---", "—", "——", "–", "/", "//", "\\", ".", "。");

    private None() {}

    /** 无, 没有: known to have none. */
    public static boolean says(String text) {
        return WORDS.contains(Plain.of(text));
    }

    /** Blank or a dash: not said. */
    static boolean dash(String text) {
        String bare = Plain.of(text);
        return bare.isEmpty() || DASHES.contains(bare);
    }
}
