package io.clausewise.app.abuse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case 2 of the table: what is refused before it is read takes no more memory than the service itself. */
class SmallHeapTest {
    @Test
    void aGiantIsCountedInAHeapOf150Megabytes(@TempDir Path temp, @TempDir Path folder) throws Exception {
        try (AbusedService service = new AbusedService(temp, "150m")) {
            Answer answer = service.screen(HostileSheets.manyCells(folder), AbusedService.NDJSON);

            RefusedCases.assertRefused(answer, "roster-too-many-cells", "名册超过 5 000 000 个单元格。允许：拆成几个文件分别提交");
            service.assertUnharmed();
        }
    }
}
