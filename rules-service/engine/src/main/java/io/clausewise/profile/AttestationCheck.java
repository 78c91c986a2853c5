package io.clausewise.profile;

import io.clausewise.message.Explanation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A criterion must not be attested as met and as not met. One not attested yet (null) contradicts nothing. */
final class AttestationCheck {
    private final List<Place> attestations;
    private final Map<String, Boolean> first = new HashMap<>();
    private final Map<String, String> firstPointer = new HashMap<>();

    AttestationCheck(List<Place> attestations) {
        this.attestations = attestations;
    }

    void run() {
        for (Place attestation : attestations) {
            String criterion = attestation.text("criterion");
            Boolean met = attestation.flag("met");
            if (criterion == null || met == null) {
                continue;
            }
            Boolean before = first.putIfAbsent(criterion, met);
            String pointer = firstPointer.computeIfAbsent(criterion, any -> attestation.pointer());
            if (before != null && !before.equals(met)) {
                attestation.add(
                        "met",
                        Explanation.of(
                                "“" + criterion + "”的认定前后不一：" + pointer + " 是 " + before + "，此处是 " + met,
                                "\"" + criterion + "\" is attested both ways: " + before + " at " + pointer + ", " + met
                                        + " here"));
            }
        }
    }
}
