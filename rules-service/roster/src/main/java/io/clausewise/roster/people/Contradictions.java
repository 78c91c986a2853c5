package io.clausewise.roster.people;

import io.clausewise.facts.Gender;
import io.clausewise.profile.IdNumber;
import io.clausewise.profile.PartialDate;
import io.clausewise.roster.cells.CellFinding;
import io.clausewise.roster.sheet.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cells of one row that contradict each other. Which of them is wrong nobody can tell from here, so none is used: where the ID
 * number and the gender cell disagree the gender is not known, and of the number only the birth date is kept, which nothing
 * contradicts; the other way round where it disagrees with the birth date. A committee's numbers that do not fit its size go
 * with the size.
 */
final class Contradictions {
    private static final List<String> VOTES = List.of("votesFor", "votesAgainst", "abstentions");

    private final SheetRow row;
    private final RowColumns columns;
    private final Draft draft;

    Contradictions(SheetRow row, RowColumns columns, Draft draft) {
        this.row = row;
        this.columns = columns;
        this.draft = draft;
    }

    void leaveOut(ObjectNode profile) {
        if (profile.get("person") instanceof ObjectNode person) {
            person(person);
        }
        if (profile.get("review") instanceof ObjectNode review) {
            review(review);
        }
    }

    private void person(ObjectNode person) {
        Optional<IdNumber> number = text(person, "idNumber").flatMap(IdNumber::find);
        if (number.isEmpty()) {
            return;
        }
        Gender gender = number.get().gender();
        LocalDate born = number.get().birthDate();
        boolean otherGender = text(person, "gender")
                .filter(given -> !given.equals(gender.name()))
                .isPresent();
        boolean otherBirth = text(person, "birthDate")
                .flatMap(PartialDate::find)
                .filter(given -> born.isBefore(given.first()) || born.isAfter(given.last()))
                .isPresent();
        if (!otherGender && !otherBirth) {
            return;
        }
        if (otherGender) {
            boolean man = gender == Gender.MALE;
            tell(
                    "gender-contradicts-id",
                    "性别与身份证号码不符：号码第 17 位表明是" + (man ? "男" : "女"),
                    "the gender contradicts the ID number, whose 17th digit is a " + (man ? "man's" : "woman's"),
                    List.of("/person/gender", "/person/idNumber"));
        }
        if (otherBirth) {
            tell(
                    "birth-date-contradicts-id",
                    "出生日期与身份证号码不符：号码里是 " + born,
                    "the date of birth contradicts the ID number, which says " + born,
                    List.of("/person/birthDate", "/person/idNumber"));
        }
        person.remove("idNumber");
        if (otherGender) {
            person.remove("gender");
        } else {
            person.put("gender", gender.name());
        }
        if (otherBirth) {
            person.remove("birthDate");
        } else {
            person.put("birthDate", born.toString());
        }
    }

    private void review(ObjectNode review) {
        long size = whole(review, "committeeSize");
        if (size < 0) {
            return;
        }
        if (whole(review, "committeeExperts") > size) {
            tell(
                    "experts-contradict-committee",
                    "专家人数多于评审委员会人数",
                    "there are more experts than members of the committee",
                    List.of("/review/committeeExperts", "/review/committeeSize"));
            review.remove(List.of("committeeExperts", "committeeSize"));
        }
        long votes = VOTES.stream()
                .mapToLong(vote -> Math.max(0, whole(review, vote)))
                .sum();
        if (votes > size) {
            List<String> pointers = new ArrayList<>();
            VOTES.stream().filter(review::has).forEach(vote -> pointers.add("/review/" + vote));
            pointers.add("/review/committeeSize");
            tell(
                    "votes-contradict-committee",
                    "同意、反对、弃权共 " + votes + " 票，多于评审委员会的 " + size + " 人",
                    "votes for, against and abstentions are " + votes + ", more than the committee's " + size,
                    pointers);
            review.remove(VOTES);
            review.remove("committeeSize");
        }
    }

    private void tell(String code, String zh, String en, List<String> pointers) {
        CellFinding finding = PeopleMessages.contradicts(code, zh, en, columns.addresses(row, pointers));
        draft.tell(columns.find(row, pointers.get(0)).orElse(0), finding);
    }

    private static Optional<String> text(ObjectNode section, String field) {
        JsonNode value = section.get(field);
        return value == null ? Optional.empty() : Optional.of(value.stringValue());
    }

    /** -1 where it is not known. */
    private static long whole(ObjectNode section, String field) {
        JsonNode value = section.get(field);
        return value == null ? -1 : value.longValue();
    }
}
