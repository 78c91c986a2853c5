package io.clausewise.profile;

import io.clausewise.facts.Gender;
import io.clausewise.message.Explanation;
import io.clausewise.vocabulary.KnownHonour;
import io.clausewise.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What two values of a profile say of each other. These and no others: the ID number against gender and birth date,
 * honours against the vocabulary, a criterion attested both ways, the committee's experts and votes against its size.
 */
final class CrossChecks {
    private static final List<String> VOTES = List.of("votesFor", "votesAgainst", "abstentions");

    private final Vocabulary vocabulary;
    private final JsonNode profile;
    private final String prefix;
    private final ErrorList errors;

    CrossChecks(Vocabulary vocabulary, JsonNode profile, String prefix, ErrorList errors) {
        this.vocabulary = vocabulary;
        this.profile = profile;
        this.prefix = prefix;
        this.errors = errors;
    }

    void run() {
        idNumber();
        elements("honours").forEach(this::honour);
        new AttestationCheck(elements("attestations")).run();
        committee();
    }

    private void idNumber() {
        Place person = new Place(profile.path("person"), prefix + "/person", errors);
        Optional<IdNumber> number = Optional.ofNullable(person.text("idNumber")).flatMap(IdNumber::find);
        if (number.isEmpty()) {
            return;
        }
        String gender = person.text("gender");
        Gender real = number.get().gender();
        if (gender != null && !gender.equals(real.name())) {
            boolean man = real == Gender.MALE;
            person.add(
                    "gender",
                    Explanation.of(
                                    "性别 " + gender + " 与身份证号码不符：号码第 17 位表明是" + (man ? "男" : "女"),
                                    "the gender " + gender + " contradicts the ID number, whose 17th digit says "
                                            + real)
                            .perhaps(List.of(real.name())));
        }
        String birthDate = person.text("birthDate");
        Optional<PartialDate> given = Optional.ofNullable(birthDate).flatMap(PartialDate::find);
        var born = number.get().birthDate();
        if (given.isPresent()
                && (born.isBefore(given.get().first())
                        || born.isAfter(given.get().last()))) {
            person.add(
                    "birthDate",
                    Explanation.of(
                                    "出生日期 " + birthDate + " 与身份证号码不符：号码里是 " + born,
                                    "the birth date " + birthDate + " contradicts the ID number, which says " + born)
                            .perhaps(List.of(born.toString())));
        }
    }

    private void honour(Place honour) {
        String name = honour.text("name");
        KnownHonour known = name == null ? null : vocabulary.findHonour(name).orElse(null);
        if (known == null) {
            return;
        }
        honourSays(honour, "category", "类别", known, known.category().name());
        honourSays(honour, "level", "级别", known, known.level().name());
    }

    private void honourSays(Place honour, String field, String zh, KnownHonour known, String real) {
        String given = honour.text(field);
        if (given != null && !given.equals(real)) {
            honour.add(
                    field,
                    Explanation.of(
                                    "荣誉“" + known.name() + "”的" + zh + "是 " + real + "，不是 " + given,
                                    "the " + field + " of the honour \"" + known.name() + "\" is " + real + ", not "
                                            + given)
                            .allowing(real + "，或不写这一项", real + ", or leave it out")
                            .perhaps(List.of(real)));
        }
    }

    private void committee() {
        Place review = new Place(profile.path("review"), prefix + "/review", errors);
        BigDecimal size = review.number("committeeSize");
        if (size == null) {
            return;
        }
        BigDecimal experts = review.number("committeeExperts");
        if (experts != null && experts.compareTo(size) > 0) {
            review.add(
                    "committeeExperts",
                    Explanation.of(
                            "评审委员会的专家 " + plain(experts) + " 人，多于委员会的 " + plain(size) + " 人",
                            plain(experts) + " experts are more than the committee's " + plain(size) + " members"));
        }
        BigDecimal votes = BigDecimal.ZERO;
        @Nullable String last = null;
        for (String name : VOTES) {
            BigDecimal some = review.number(name);
            if (some != null) {
                votes = votes.add(some);
                last = name;
            }
        }
        if (last != null && votes.compareTo(size) > 0) {
            review.add(
                    last,
                    Explanation.of(
                            "赞成、反对、弃权共 " + plain(votes) + " 票，多于委员会的 " + plain(size) + " 人",
                            "votes for, votes against and abstentions are " + plain(votes)
                                    + ", more than the committee's " + plain(size) + " members"));
        }
    }

    private static String plain(BigDecimal whole) {
        return whole.toBigInteger().toString();
    }

    private List<Place> elements(String list) {
        return Place.elements(profile.path(list), prefix + "/" + list, errors);
    }
}
