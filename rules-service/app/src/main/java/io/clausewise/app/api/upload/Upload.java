package io.clausewise.app.api.upload;

import io.clausewise.roster.preflight.SpooledFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A roster that was sent, in a temp file that is gone when this is closed.
 *
 * @param name of the file as its sender has it, without folders and ending; empty where none was sent
 * @param mapping text of the mapping sent with it; null where none was
 */
public record Upload(
        SpooledFile roster, String name, @Nullable String mapping) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        roster.close();
    }
}
