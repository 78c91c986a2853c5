package io.clausewise.app.pages.status;

import io.clausewise.evaluate.EngineVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.catalina.util.ServerInfo;
import org.springframework.boot.SpringBootVersion;

/** What is running, by name. */
final class Versions {
    private Versions() {}

    static Map<String, String> all() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("Clausewise", EngineVersion.get());
        versions.put("Drools", EngineVersion.ofDrools());
        versions.put("Spring Boot", SpringBootVersion.getVersion());
        versions.put("Tomcat", ServerInfo.getServerNumber());
        versions.put("Java", Runtime.version().toString());
        return versions;
    }
}
