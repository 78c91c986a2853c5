package io.clausewise.app.rulezip;

import java.util.List;

/** An archive that cannot be taken, with all that is wrong with it. */
public final class RuleZipRefused extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    private final transient List<ZipFault> faults;

    /** @param faults at least one; of very many the first are kept */
    RuleZipRefused(List<ZipFault> faults) {
        super(faults.get(0).text().en());
        this.faults = faults.stream().limit(MOST).toList();
    }

    RuleZipRefused(ZipFault fault) {
        this(List.of(fault));
    }

    /** What all faults have in common; {@link ZipFaultCode#SUSPICIOUS} where that is nothing. */
    public ZipFaultCode code() {
        List<ZipFaultCode> codes =
                faults.stream().map(ZipFault::code).distinct().toList();
        return codes.size() == 1 ? codes.get(0) : ZipFaultCode.SUSPICIOUS;
    }

    public List<ZipFault> faults() {
        return faults;
    }
}
