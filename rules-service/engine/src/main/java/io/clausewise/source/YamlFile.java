package io.clausewise.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML to nodes that know their lines; without anchors, aliases and tags, one document a file. */
public final class YamlFile {
    private static final int MOST_DEPTH = 20;

    private final FileFindings findings;
    private int depth;
    private int documents;

    private YamlFile(FileFindings findings) {
        this.findings = findings;
    }

    /** The document's root; null, with a finding, if it is not YAML of this kind. */
    public static @Nullable YamlNode read(String text, FileFindings findings) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(SourceText.MOST_BYTES)
                .setMaxAliasesForCollections(1)
                .setAllowNonScalarKeys(true)
                .build();
        int before = findings.count();
        try {
            YamlFile file = new YamlFile(findings);
            // the events first: they come one by one, whatever the depth
            for (Event event : new Parse(settings).parseString(text)) {
                file.check(event);
            }
            if (findings.count() > before) {
                return null;
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                findings.add(YamlMessages.yamlEmpty());
                return null;
            }
            return new YamlNode(root.get(), "", findings);
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            findings.add(
                    mark.map(Mark::getLine).orElse(-1) + 1, YamlMessages.yamlSyntax(tabAt(text, mark.orElse(null))));
        } catch (YamlEngineException e) {
            findings.add(YamlMessages.yamlSyntax(false));
        } catch (TooDeep e) {
            findings.add(e.line, YamlMessages.yamlTooDeep(MOST_DEPTH));
        }
        return null;
    }

    private void check(Event event) {
        int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
        if (event instanceof DocumentStartEvent && ++documents == 2) {
            findings.add(line, YamlMessages.yamlDocuments());
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        if (event instanceof CollectionStartEvent collection) {
            if (++depth > MOST_DEPTH) {
                throw new TooDeep(line);
            }
            collection.getTag().ifPresent(tag -> findings.add(line, YamlMessages.yamlTag(tag)));
        }
        if (event instanceof ScalarEvent scalar) {
            scalar.getTag().ifPresent(tag -> findings.add(line, YamlMessages.yamlTag(tag)));
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            String sign = event instanceof AliasEvent ? "*" : "&";
            findings.add(
                    line, YamlMessages.yamlAlias(sign + node.getAnchor().get().getValue()));
        }
    }

    private static boolean tabAt(String text, @Nullable Mark mark) {
        if (mark == null) {
            return false;
        }
        String line = text.lines().skip(mark.getLine()).findFirst().orElse("");
        return line.strip().length() < line.length()
                && line.substring(0, line.length() - line.stripLeading().length())
                        .contains("\t");
    }

    /** Stops reading: the parser itself would follow the nesting for as long as it goes. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int line;

        TooDeep(int line) {
            super(null, null, false, false);
            this.line = line;
        }
    }
}
