package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** ID numbers as officers' workbooks have them, all damaged in another way; and people who stand there twice. */
final class IdNumberCases {
    /** A cell with the number, and everything that must be found in its row. */
    private static final Map<String, List<String>> DAMAGED = Map.ofEntries(
            Map.entry("<c r='B2'><v>339999198506010110</v></c>", List.of("id-as-number")),
            Map.entry(text("3.4E+17"), List.of("id-in-exponent-form")),
            Map.entry(text(" 339999 19850601 0110 "), List.of("id-blanks")),
            Map.entry(text("３３９９９９１９８５０６０１０１１０"), List.of("id-full-width")),
            Map.entry(text("339999850601011"), List.of("id-fifteen-digits")),
            Map.entry(text("33999919900102022x"), List.of("id-lower-x")),
            Map.entry(text("339999198506010110'"), List.of("id-apostrophe")),
            Map.entry(text("339999198506010111"), List.of("id-checksum")),
            Map.entry(text("339999220001010017"), List.of("id-birth-future")),
            Map.entry(text("339999180001010011"), List.of("id-birth-too-early")),
            Map.entry(text("339999198502300011"), List.of("id-birth-impossible")),
            Map.entry(text("339999198506010000"), List.of("id-damaged-by-excel")),
            Map.entry(text("E12345678"), List.of("id-other-document")),
            Map.entry(text("33999919850601O110"), List.of("id-characters")),
            Map.entry(text("33999"), List.of("id-length")),
            Map.entry("<c r='B2' t='b'><v>1</v></c>", List.of("id-length")),
            Map.entry("<c r='B2' t='e'><v>#REF!</v></c>", List.of("cell-error")));

    /** Those that are read after all, so that the age is known. */
    private static final List<String> READ = List.of("id-blanks", "id-full-width", "id-lower-x", "id-apostrophe");

    private IdNumberCases() {}

    private static String text(String text) {
        return "<c r='B2' t='inlineStr'><is><t xml:space='preserve'>" + text + "</t></is></c>";
    }

    static Stream<AbuseCase> all() {
        Stream<AbuseCase> damaged = DAMAGED.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new AbuseCase(
                        "19 " + String.join(" ", one.getValue()) + " "
                                + one.getKey().replaceAll("<[^>]*>", ""),
                        (service, folder) -> damaged(service, folder, one.getKey(), one.getValue())));
        return Stream.concat(
                damaged,
                Stream.of(new AbuseCase(
                        "20 duplicate person, same ID two names, same name two IDs", IdNumberCases::duplicates)));
    }

    private static void damaged(AbusedService service, Path folder, String cell, List<String> codes) throws Exception {
        String rows = HostileSheets.heading(1)
                + HostileSheets.row(2, "王试验", "", "高级技师").replaceFirst("<c r='B2'.*?</c>", cell);

        Answer answer = service.screen(HostileSheets.rows(folder, rows), AbusedService.NDJSON);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.codes(2)).isEqualTo(codes);
        assertThat(answer.events("row")).singleElement().satisfies(row -> {
            assertThat(row.path("outcome").asString()).isEqualTo("UNDETERMINED");
            assertThat(row.at("/verdict/missing").toString().contains("/person/birthDate"))
                    .isEqualTo(!READ.containsAll(codes));
        });
    }

    private static void duplicates(AbusedService service, Path folder) throws Exception {
        String first = "339999198506010110";
        String rows = HostileSheets.heading(1)
                + HostileSheets.row(2, "王试验", first, "技师")
                + HostileSheets.row(3, "王试验", first, "技师")
                + HostileSheets.row(4, "李试验", first, "技师")
                + HostileSheets.row(5, "王试验", "33999919900102022X", "技师");

        Answer answer = service.screen(HostileSheets.rows(folder, rows), AbusedService.NDJSON);

        assertThat(answer.events("row")).as(answer.text()).hasSize(4);
        assertThat(answer.codes(2)).containsExactlyInAnyOrder("duplicate-id", "id-two-names", "name-two-ids");
        assertThat(answer.codes(3)).containsExactlyInAnyOrder("duplicate-id", "id-two-names", "name-two-ids");
        assertThat(answer.codes(4)).containsExactlyInAnyOrder("duplicate-id", "id-two-names");
        assertThat(answer.codes(5)).containsExactlyInAnyOrder("name-two-ids");
        assertThat(answer.messages(4)).anyMatch(message -> message.contains("第 2 行、第 3 行"));
        assertThat(answer.messages(2)).anyMatch(message -> message.contains("第 3 行、第 4 行"));
    }
}
