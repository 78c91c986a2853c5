package io.clausewise.app.pages.workbench;

import io.clausewise.notice.RuleFiles;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a draft as the page takes them.
 *
 * @param version of the ruleset they are in service as; null where they are not
 * @param files by path as in a checkout: {@code rules/…}, {@code test-cases/…}
 */
record DraftFiles(@Nullable String version, SortedMap<String, Content> files) {

    /**
     * What is in a file: exactly one of the two.
     *
     * @param text null where it is no text in UTF-8, such as a workbook
     */
    record Content(@Nullable String text, @Nullable String base64) {
        static Content of(byte[] bytes) {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return new Content(text, null);
            } catch (CharacterCodingException noText) {
                return new Content(null, Base64.getEncoder().encodeToString(bytes));
            }
        }
    }

    static DraftFiles of(@Nullable String version, RuleFiles rules, RuleFiles testCases) {
        SortedMap<String, Content> files = new TreeMap<>();
        rules.files().forEach((path, bytes) -> files.put("rules/" + path, Content.of(bytes)));
        testCases.files().forEach((path, bytes) -> files.put("test-cases/" + path, Content.of(bytes)));
        return new DraftFiles(version, files);
    }
}
