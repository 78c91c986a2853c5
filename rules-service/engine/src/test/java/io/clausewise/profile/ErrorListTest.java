package io.clausewise.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrorListTest {

    @Test
    void aThousandFaultsAreAllTold() {
        assertThat(Refusals.zh(unknownProperties(1_000)))
                .hasSize(1_000)
                .last()
                .asString()
                .startsWith("/x999 没有“x999”这一项");
    }

    @Test
    void moreThanAThousandFaultsAreNotKept() {
        List<String> zh = Refusals.zh(unknownProperties(100_000));
        assertThat(zh).hasSize(1_001);
        assertThat(zh.get(999)).startsWith("/x999 没有“x999”这一项");
        assertThat(zh.get(1_000)).isEqualTo(" 错误太多，只列出 1000 处");
        assertThat(Refusals.en(unknownProperties(1_001))).last().isEqualTo(" too many faults: only 1000 are listed");
    }

    private static String unknownProperties(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"x" + i + "\": 1").collect(Collectors.joining(", ", "{", "}"));
    }
}
