package io.clausewise.app.api;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.message.Explanation;
import io.clausewise.message.NearestWords;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The query of a request, read as strictly as its body: an unknown or repeated parameter is refused, not ignored. */
final class Query {
    private static final int LONGEST_SHOWN = 60;
    private static final Pattern DAY = Pattern.compile("(19\\d\\d|20\\d\\d|2100)-\\d\\d-\\d\\d");

    private final Map<String, String[]> parameters;
    private final List<Problem.Fault> faults = new ArrayList<>();

    private Query(HttpServletRequest request, List<String> known) {
        this.parameters = request.getParameterMap();
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                unknown(name, known);
            } else if (values.length > 1) {
                refuse(name, Explanation.of("参数“" + name + "”出现了多次", "the parameter \"" + name + "\" is given twice"));
            }
        });
    }

    /** The query of a request that may have these parameters and no others. */
    static Query of(HttpServletRequest request, String... known) {
        return new Query(request, List.of(known));
    }

    /** {@code detail}, full where it is absent. */
    Detail detail() {
        Optional<String> given = text("detail");
        if (given.isEmpty()) {
            return Detail.FULL;
        }
        Optional<Detail> detail = Detail.find(given.get());
        if (detail.isEmpty()) {
            refuse(
                    "detail",
                    Explanation.of(
                                    "没有“" + shown(given.get()) + "”这种详细程度",
                                    "there is no detail \"" + shown(given.get()) + "\"")
                            .allowing(String.join("、", Detail.words()), String.join(", ", Detail.words()))
                            .perhaps(nearest(given.get(), Detail.words())));
        }
        return detail.orElse(Detail.FULL);
    }

    /** One of a few words. */
    Optional<String> word(String name, List<String> words) {
        return text(name).flatMap(given -> {
            if (words.contains(given)) {
                return Optional.of(given);
            }
            refuse(
                    name,
                    Explanation.of(
                                    "“" + name + "”不能是“" + shown(given) + "”",
                                    "\"" + name + "\" cannot be \"" + shown(given) + "\"")
                            .allowing(String.join("、", words), String.join(", ", words))
                            .perhaps(nearest(given, words)));
            return Optional.empty();
        });
    }

    /** True where it says so; false where it is absent. */
    boolean flag(String name) {
        return word(name, List.of("false", "true")).equals(Optional.of("true"));
    }

    /** That there is no programme of an id; asked for with ids that strangers send. */
    static Explanation unknownProgram(String id, List<String> known) {
        return Explanation.of("没有项目“" + shown(id) + "”", "there is no programme \"" + shown(id) + "\"")
                .allowing(String.join("、", known), String.join(", ", known))
                .perhaps(nearest(id, known));
    }

    /** A day, YYYY-MM-DD. */
    Optional<LocalDate> date(String name) {
        return text(name).flatMap(given -> {
            try {
                if (DAY.matcher(given).matches()) {
                    return Optional.of(LocalDate.parse(given));
                }
            } catch (DateTimeException noSuchDay) {
                // told below
            }
            refuse(
                    name,
                    Explanation.of("“" + shown(given) + "”不是日期", "\"" + shown(given) + "\" is not a date")
                            .allowing("YYYY-MM-DD，1900 至 2100 年", "YYYY-MM-DD, in the years 1900 to 2100"));
            return Optional.empty();
        });
    }

    /** @throws ProblemException telling every fault, if there is one */
    void check() {
        if (!faults.isEmpty()) {
            int count = faults.size();
            throw new ProblemException(Problem.of(
                            Code.INVALID_PARAMETER,
                            "查询参数有 " + count + " 处错误，见 errors",
                            count + (count == 1 ? " fault" : " faults") + " in the query, see errors")
                    .withErrors(faults));
        }
    }

    /** As it was given, once. */
    Optional<String> text(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length != 1 ? Optional.empty() : Optional.of(values[0]);
    }

    private void unknown(String name, List<String> known) {
        Explanation fault =
                Explanation.of("没有参数“" + shown(name) + "”", "there is no parameter \"" + shown(name) + "\"");
        fault = known.isEmpty()
                ? fault.allowing("不带参数", "no parameters")
                : fault.allowing(String.join("、", known), String.join(", ", known));
        refuse(shown(name), fault.perhaps(nearest(name, known)));
    }

    private void refuse(String name, Explanation fault) {
        faults.add(Problem.Fault.inQuery(name, fault.text()));
    }

    private static List<String> nearest(String given, List<String> known) {
        return given.length() > LONGEST_SHOWN ? List.of() : NearestWords.to(given, known);
    }

    private static String shown(String given) {
        return given.length() > LONGEST_SHOWN ? given.substring(0, LONGEST_SHOWN) + "…" : given;
    }
}
