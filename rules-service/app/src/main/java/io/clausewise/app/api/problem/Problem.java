package io.clausewise.app.api.problem;

import io.clausewise.app.rulezip.RuleZipRefused;
import io.clausewise.app.rulezip.ZipFault;
import io.clausewise.message.Text;
import io.clausewise.roster.preflight.RosterRefused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request, or a line of one, is refused; in both languages until it is told.
 *
 * @param status HTTP status
 * @param errors each single fault of a request body or query; empty where the detail says it all
 * @param line line of the body, from 1; null where the fault is in no single line
 * @param column column in the line, in characters from 1; null where the fault is at no single place
 * @param reference the caller's id of the line, where it could be read
 */
public record Problem(
        Code code,
        int status,
        Text detail,
        List<Fault> errors,
        @Nullable Long line,
        @Nullable Integer column,
        @Nullable String reference) {
    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(Code code, String zh, String en) {
        return new Problem(code, code.status(), new Text(zh, en), List.of(), null, null, null);
    }

    /** A roster that is refused as a whole. */
    public static Problem of(RosterRefused refused) {
        Text detail = refused.explanation().text();
        return of(Code.of(refused.code()), detail.zh(), detail.en());
    }

    /** An archive of rules that is refused as a whole. */
    public static Problem of(RuleZipRefused refused) {
        List<ZipFault> faults = refused.faults();
        Text first = faults.get(0).text();
        Code code = Code.of(refused.code());
        if (faults.size() == 1) {
            return of(code, first.zh(), first.en());
        }
        return of(code, "压缩包有 " + faults.size() + " 处错误，见 errors", faults.size() + " faults in the archive, see errors")
                .withErrors(faults.stream()
                        .map(fault -> Fault.elsewhere(fault.text()))
                        .toList());
    }

    /** A request that can be read and is wrong, with every fault of it. */
    public static Problem of(List<Fault> faults) {
        int count = faults.size();
        return of(
                        Code.INVALID_REQUEST,
                        "共 " + count + " 处错误，见 errors",
                        count + (count == 1 ? " fault" : " faults") + ", see errors")
                .withErrors(faults);
    }

    /** A fault of ours, of which nothing is told but that it is one; the log has the rest. */
    public static Problem internal() {
        return of(
                Code.INTERNAL_ERROR,
                "这是服务的问题，不是请求的问题；已记入日志",
                "the fault is the service's, not the request's; it is in the log");
    }

    public Problem withErrors(List<Fault> faults) {
        return new Problem(code, status, detail, faults, line, column, reference);
    }

    public Problem withStatus(int other) {
        return new Problem(code, other, detail, errors, line, column, reference);
    }

    public Problem at(@Nullable Long place, @Nullable Integer character) {
        return new Problem(code, status, detail, errors, place, character, reference);
    }

    public Problem about(@Nullable String callersId) {
        return new Problem(code, status, detail, errors, line, column, callersId);
    }

    /**
     * A single fault.
     *
     * @param pointer JSON Pointer into the request body; null where it is not about the body
     * @param parameter name of the query parameter; null where it is not about one
     */
    public record Fault(@Nullable String pointer, @Nullable String parameter, Text message) {
        public static Fault inBody(String pointer, Text message) {
            return new Fault(pointer, null, message);
        }

        /** About something that is no part of the request; the message says where. */
        public static Fault elsewhere(Text message) {
            return new Fault(null, null, message);
        }

        public static Fault inQuery(String parameter, Text message) {
            return new Fault(null, parameter, message);
        }
    }
}
