package io.clausewise.app.abuse;

import java.nio.file.Path;

/**
 * A line of the table of abuse cases.
 *
 * @param name begins with its number there
 */
record AbuseCase(String name, Check check) {
    /** Sends something and looks at what comes back; the service may not suffer from it. */
    interface Check {
        /** @param folder for files, empty */
        void run(AbusedService service, Path folder) throws Exception;
    }

    @Override
    public String toString() {
        return name;
    }
}
