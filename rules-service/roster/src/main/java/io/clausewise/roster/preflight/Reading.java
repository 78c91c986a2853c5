package io.clausewise.roster.preflight;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/** Reading of one part of a workbook; what its bytes make fail becomes a refusal, and what the disk makes fail does not. */
interface Reading<T> {
    T read() throws IOException, RosterRefused, XMLStreamException;

    static <T> T of(String part, Reading<T> reading) throws IOException, RosterRefused {
        try {
            return reading.read();
        } catch (XMLStreamException | ZipException | EOFException e) {
            throw Refusals.unreadablePart(part);
        }
    }
}
