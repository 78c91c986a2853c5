package io.clausewise.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small rules folder without fault, for tests to break. */
public final class GoodRules {
    static final String RULES = "city/demo/1.drl";
    static final String NOTICE = "city/demo/notice.yaml";

    private static final Path FOLDER = Path.of("src/test/resources/good-rules");

    private GoodRules() {}

    /** Paths to texts; a new map each time. */
    public static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = FOLDER.relativize(path).toString().replace('\\', '/');
                texts.put(name, Files.readString(path, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** The rule file of one clause with these conditions, on lines 9 and following. */
    public static String withCondition(String condition) {
        return """
                package city.demo
                import io.clausewise.facts.*

                rule "1-a"
                    @cites( "一" )
                    @title( "甲" )
                    @titleEn( "A" )
                when
                %s
                then
                end
                """.formatted(condition);
    }
}
