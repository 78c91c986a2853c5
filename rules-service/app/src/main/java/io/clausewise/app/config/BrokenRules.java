package io.clausewise.app.config;

import io.clausewise.message.Finding;
import io.clausewise.message.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules to start with are broken: the service does not start. */
public final class BrokenRules extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Finding> findings;

    BrokenRules(List<Finding> findings) {
        super(findings.size() + " findings in the rules", null, false, false);
        this.findings = List.copyOf(findings);
    }

    /** It, where it is what a failure comes from; null otherwise. */
    public static @Nullable BrokenRules in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenRules broken) {
                return broken;
            }
        }
        return null;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** Every finding in Chinese and in English, for people. */
    public String report() {
        int count = findings.size();
        StringBuilder report = new StringBuilder("规则有 " + count + " 处错误，服务没有启动 / " + count
                + (count == 1 ? " fault" : " faults") + " in the rules, the service did not start\n");
        for (Finding finding : findings) {
            Text text = finding.text();
            report.append("  ").append(text.zh()).append('\n');
            report.append("  ").append(text.en()).append('\n');
        }
        return report.toString();
    }
}
