package io.clausewise.app.api;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.live.FailedReload;
import io.clausewise.app.live.ReloadResult;
import io.clausewise.app.live.Reloads;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes changed rules into service when an operator asks for it. */
@RestController
class ReloadController implements ReloadDocs {
    /** Requests that may wait for a reload; they all wait for the same one, and each holds a thread. */
    private static final int MOST_WAITING = 8;

    /** Nobody reads more. */
    private static final int MOST_TOLD = 1_000;

    private final Reloads reloads;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    ReloadController(Reloads reloads) {
        this.reloads = reloads;
    }

    /**
     * What is in service after the reload.
     *
     * @param version of the ruleset in service
     * @param replaced false where it was in service before
     */
    record Answer(String version, boolean replaced) {}

    @Override
    @PostMapping(path = "/api/v1/ruleset/reload", produces = MediaType.APPLICATION_JSON_VALUE)
    public Answer reload(HttpServletRequest http) {
        Query.of(http).check();
        if (!reloads.possible()) {
            throw new ProblemException(Problem.of(
                    Code.NOTHING_TO_RELOAD,
                    "服务用的是随程序的规则，没有可以重新读取的文件夹；启动时用 rules.location 指定",
                    "the service runs on the rules that travel with it; there is no folder to read again."
                            + " Name one with rules.location when starting"));
        }
        if (!waiting.tryAcquire()) {
            throw new ProblemException(Problem.of(
                    Code.TOO_MANY_RELOADS,
                    "已有多个重新读取的请求在等，请稍后再看结果",
                    "several reloads are asked for already; look at the result later"));
        }
        try {
            return answer(reloads.request());
        } finally {
            waiting.release();
        }
    }

    private static Answer answer(CompletableFuture<ReloadResult> asked) {
        ReloadResult result = asked.join();
        if (result instanceof ReloadResult.Replaced replaced) {
            return new Answer(replaced.version(), true);
        }
        if (result instanceof ReloadResult.Unchanged unchanged) {
            return new Answer(unchanged.version(), false);
        }
        FailedReload failed = ((ReloadResult.Refused) result).failed();
        int count = failed.findings().size();
        throw new ProblemException(Problem.of(
                        Code.RULES_REFUSED,
                        "规则有 " + count + " 处错误，没有启用，原来的规则继续使用",
                        count + (count == 1 ? " finding" : " findings")
                                + " in the rules: not taken into service, those before serve on")
                .withErrors(failed.findings().stream()
                        .limit(MOST_TOLD)
                        .map(finding -> Problem.Fault.elsewhere(finding.text()))
                        .toList()));
    }
}
