package io.clausewise.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.message.Text;
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
    void thoseAfterTheFirstThousandAreCountedAndNotKept() {
        List<ProfileError> errors = Refusals.errors(unknownProperties(100_000));

        assertThat(errors).hasSize(100_000);
        assertThat(errors.get(999).pointer()).isEqualTo("/x999");
        assertThat(errors.get(1_000).explanation().text())
                .isEqualTo(new Text("错误太多，这一处没有记下", "too many faults: this one was not kept"));
        assertThat(errors.subList(1_000, 100_000)).allMatch(error -> error == errors.get(1_000));
    }

    private static String unknownProperties(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"x" + i + "\": 1").collect(Collectors.joining(", ", "{", "}"));
    }
}
