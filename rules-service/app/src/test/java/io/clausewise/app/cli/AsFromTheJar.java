package io.clausewise.app.cli;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the main class as the one jar does: in a class loader of its own, which the main thread knows and threads of the
 * common pool do not. The jar itself is made after the tests.
 */
public final class AsFromTheJar {
    private AsFromTheJar() {}

    /** @param args the class path, the main class, and its arguments */
    public static void main(String[] args) throws ReflectiveOperationException, MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : args[0].split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        // never closed: the program may still be at work when its main method has returned
        @SuppressWarnings("resource")
        ClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        Class<?> main = Class.forName(args[1], false, loader);
        main.getMethod("main", String[].class).invoke(null, (Object) Arrays.copyOfRange(args, 2, args.length));
    }
}
