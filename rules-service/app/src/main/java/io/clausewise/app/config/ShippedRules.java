package io.clausewise.app.config;

import io.clausewise.compile.RuleFolder;
import io.clausewise.notice.RuleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The rules and test cases that travel with this program, for where no folder is named. */
public final class ShippedRules {
    private ShippedRules() {}

    /** The files of {@code rules/}. */
    public static RuleFiles rules() {
        return read(ShippedRules.class.getClassLoader(), "rules/");
    }

    /** The files of {@code test-cases/}; none in a program built without them. */
    public static RuleFiles testCases() {
        return read(ShippedRules.class.getClassLoader(), "test-cases/");
    }

    static RuleFiles read(ClassLoader loader, String folder) {
        URL url = loader.getResource(folder);
        if (url == null) {
            return new RuleFiles(Collections.emptySortedMap());
        }
        try {
            URLConnection connection = url.openConnection();
            return connection instanceof JarURLConnection jar ? inJar(jar) : inFolder(url.toURI());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RuleFiles inFolder(URI folder) throws IOException {
        RuleFolder.Reading reading = RuleFolder.read(Path.of(folder));
        if (!reading.findings().isEmpty()) {
            throw new BrokenRules(reading.findings());
        }
        return reading.files();
    }

    /** The same files as {@link RuleFolder} reads, so that the digest is the same in a jar and in a folder. */
    private static RuleFiles inJar(JarURLConnection connection) throws IOException {
        String prefix = connection.getEntryName();
        JarFile jar = connection.getJarFile();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
                String path = entry.getName().substring(prefix.length());
                if (!hidden(path)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(path, in.readAllBytes());
                    }
                }
            }
        }
        return new RuleFiles(files);
    }

    private static boolean hidden(String path) {
        return List.of(path.split("/")).stream().anyMatch(RuleFolder::passedOver);
    }
}
