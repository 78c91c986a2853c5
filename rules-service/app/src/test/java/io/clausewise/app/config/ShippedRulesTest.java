package io.clausewise.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedRulesTest {
    @Test
    void theProgramCarriesRulesAndTheirCases() {
        assertThat(ShippedRules.rules().files()).containsKeys("vocabulary.yaml", "hangzhou/artisan-2016/notice.yaml");
        assertThat(ShippedRules.testCases().files()).containsKey("hangzhou/artisan-2016/people.yaml");
    }

    @Test
    void aJarHoldsTheSameFilesAsTheFolderItWasMadeOf(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("a b.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name :
                    new String[] {"rules/", "rules/a/", "rules/a/通知.yaml", "rules/.hidden/x", "rules/v.yaml", "rules2/x"
                    }) {
                out.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    out.write(name.getBytes(StandardCharsets.UTF_8));
                }
                out.closeEntry();
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(ShippedRules.read(loader, "rules/").files()).containsOnlyKeys("a/通知.yaml", "v.yaml");
            assertThat(ShippedRules.read(loader, "rules/").files().get("a/通知.yaml"))
                    .isEqualTo("rules/a/通知.yaml".getBytes(StandardCharsets.UTF_8));
            assertThat(ShippedRules.read(loader, "nothing/").files()).isEmpty();
        }
    }
}
