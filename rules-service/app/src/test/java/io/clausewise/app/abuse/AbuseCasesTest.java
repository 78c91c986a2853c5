package io.clausewise.app.abuse;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way we know to harm a service with a roster, a list or an archive of rules, sent to one with a heap of 512 MB; the numbers are those of the table. */
class AbuseCasesTest {
    @TempDir
    static Path temp;

    private static AbusedService service;

    @BeforeAll
    static void start() throws Exception {
        service = new AbusedService(temp);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<AbuseCase> cases() {
        return Stream.of(
                        RefusedCases.all(),
                        UploadCases.all(),
                        EntityCases.all(),
                        AcceptedCases.all(),
                        IdNumberCases.all(),
                        WorkbookCases.all(),
                        HeavyCases.all(),
                        RankingCases.all(),
                        RuleArchiveCases.all())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theServiceAnswersAndIsUnharmed(AbuseCase one, @TempDir Path folder) throws Exception {
        one.check().run(service, folder);

        service.assertUnharmed();
    }
}
