package io.clausewise.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.clausewise.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema, read by somebody else's validator, and our reader accept the same documents. */
class SchemaAgreementTest {
    private static final int DOCUMENTS = 12_000;

    /** What JSON Schema cannot say: everything the reader refuses beyond the schema, as place and message. */
    private static final List<Pattern> BEYOND_THE_SCHEMA = List.of(
            Pattern.compile("/person/idNumber 身份证号码“\\d{17}[\\dX]”的出生日期 \\d{8} 不对.*"),
            Pattern.compile("/person/idNumber 身份证号码“\\d{17}[\\dX]”的校验码不对.*"),
            Pattern.compile("/person/gender 性别 .*与身份证号码不符.*"),
            Pattern.compile("/person/birthDate 出生日期 .*与身份证号码不符.*"),
            Pattern.compile("/honours/\\d+/(category|level) 荣誉“.*”的(类别|级别)是 .*"),
            Pattern.compile("/attestations/\\d+/met “.*”的认定前后不一.*"),
            Pattern.compile("/review/committeeExperts 评审委员会的专家 .*"),
            Pattern.compile("/review/(votesFor|votesAgainst|abstentions) 赞成、反对、弃权共 .*"));

    private enum Answer {
        ACCEPTED,
        BEYOND_THE_SCHEMA,
        REFUSED
    }

    private final Vocabulary vocabulary = SmallVocabulary.create();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProfileSchema.tree(vocabulary));

    @Test
    void theSchemaAcceptsExactlyWhatTheReaderAcceptsSaveForTheListedChecks() {
        Random random = new Random(20170518);
        ProfileGenerator generator = new ProfileGenerator(random);
        ProfileMutator mutator = new ProfileMutator(random);
        ObjectShape table = ProfileTable.of(vocabulary);
        Map<Answer, Integer> count = new EnumMap<>(Answer.class);

        for (int i = 0; i < DOCUMENTS; i++) {
            ObjectNode made = (ObjectNode) generator.value(table);
            for (int spoils = i % 2 == 0 ? 0 : 1 + random.nextInt(3); spoils > 0; spoils--) {
                mutator.mutate(made);
            }
            if (!(StrictJson.parse(made.toString()) instanceof JsonText.Tree parsed)) {
                // half of a surrogate pair, or a number of more than a thousand digits: no JSON for either
                continue;
            }
            JsonNode document = parsed.root();
            Answer answer = read(document);
            List<Error> findings = validate(document);

            assertThat(findings.isEmpty())
                    .as("document %s: %s\nreader: %s\nschema: %s", i, document, errors(document), findings)
                    .isEqualTo(answer != Answer.REFUSED);
            count.merge(answer, 1, Integer::sum);
        }

        assertThat(count.get(Answer.ACCEPTED)).isGreaterThan(DOCUMENTS / 4);
        assertThat(count.get(Answer.REFUSED)).isGreaterThan(DOCUMENTS / 4);
        assertThat(count.get(Answer.BEYOND_THE_SCHEMA)).isGreaterThan(DOCUMENTS / 50);
    }

    @Test
    void theSchemaIsASchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(ProfileSchema.tree(vocabulary))).isEmpty();
    }

    private List<Error> validate(JsonNode document) {
        return schema.validate(
                document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private Answer read(JsonNode document) {
        List<String> errors = errors(document);
        if (errors.isEmpty()) {
            return Answer.ACCEPTED;
        }
        return errors.stream().allMatch(SchemaAgreementTest::beyondTheSchema)
                ? Answer.BEYOND_THE_SCHEMA
                : Answer.REFUSED;
    }

    private static boolean beyondTheSchema(String error) {
        return BEYOND_THE_SCHEMA.stream()
                .anyMatch(pattern -> pattern.matcher(error).matches());
    }

    private static List<String> errors(JsonNode document) {
        return Refusals.reader().read(document, "") instanceof ProfileResult.Refused refused
                ? refused.errors().stream()
                        .map(error -> error.pointer() + " "
                                + error.explanation().text().zh())
                        .toList()
                : List.of();
    }
}
