package io.clausewise.roster.annotate;

import io.clausewise.message.Text;
import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.Confidence;
import io.clausewise.roster.headings.MarkPlace;
import io.clausewise.vocabulary.Vocabulary;

/** Says how a column was understood. */
final class ColumnWords {
    private ColumnWords() {}

    static String use(Column column, Vocabulary vocabulary) {
        return switch (column.use()) {
            case FIELD -> fields(column, vocabulary);
            case SERIAL -> "序号 serial number";
            case GRADE_APPLIED_FOR -> "申报等级 level applied for";
            case RESULT -> "结论，不读 result, not read";
            case OTHER -> "不是条件 no condition";
            case KEPT_APART -> "没有使用 not used";
            case AMBIGUOUS -> "重复，没有使用 ambiguous, not used";
            case UNKNOWN -> "不认识，没有使用 not known, not used";
        };
    }

    private static String fields(Column column, Vocabulary vocabulary) {
        return String.join(
                "、",
                column.pointers().stream()
                        .map(pointer -> MarkPlace.find(pointer)
                                .map(MarkPlace::words)
                                .or(() -> vocabulary.findLabel(pointer))
                                .map(Text::zh)
                                .orElse(pointer))
                        .toList());
    }

    static String confidence(Confidence confidence) {
        return switch (confidence) {
            case GIVEN -> "指定 given";
            case EXACT -> "一致 exact";
            case NORMALISED -> "相当 alike";
            case NEAR -> "相近 near";
            case NONE -> "—";
        };
    }
}
