package io.clausewise.app.rulezip;

import io.clausewise.message.Explanation;
import io.clausewise.message.Shown;
import io.clausewise.message.Text;

/** One thing that is wrong with an archive; its text names the entry it is about. */
public record ZipFault(ZipFaultCode code, Text text) {

    /** About the archive as a whole. */
    static ZipFault of(ZipFaultCode code, Explanation explanation) {
        return new ZipFault(code, explanation.text());
    }

    /** @param entry its name, whatever may be in it */
    static ZipFault in(String entry, ZipFaultCode code, Explanation explanation) {
        Text text = explanation.text();
        String shown = Shown.of(entry);
        return new ZipFault(code, new Text(shown + "  " + text.zh(), shown + "  " + text.en()));
    }
}
