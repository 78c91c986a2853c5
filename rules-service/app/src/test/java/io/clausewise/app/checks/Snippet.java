package io.clausewise.app.checks;

import java.util.Arrays;

/**
 * A block of a page, and the file it stands in.
 *
 * @param path inside the rules folder, or with {@code test-cases/} before it inside the folder of cases
 */
record Snippet(Part part, String path, String text) {
    /** What of its file the block shows; the rest of the file is {@link ToyFiles}'. */
    enum Part {
        /** Between when and then of the one rule. */
        CONDITION("条件 Condition"),
        /** Everything below package and import. */
        RULES("规则 Rules"),
        /** Of a decision table, from the labels down. */
        ROWS("行 Rows"),
        /** Of a notice.yaml, the scorecards, which the programme names unless the page shows it too. */
        SCORECARDS("评分表 Scorecards"),
        /** Of a notice.yaml, the one programme below its id, title and subject. */
        PROGRAMME("项目 Programme"),
        /** Everything. */
        FILE("文件 File"),
        /** Nothing: the file is not there. */
        WITHOUT("没有 Without");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        static Part named(String word) {
            return Arrays.stream(values())
                    .filter(part -> part.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no part " + word));
        }
    }
}
