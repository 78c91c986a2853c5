package io.clausewise.source;

import io.clausewise.message.Shown;
import io.clausewise.message.Text;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** How messages speak of a place in a YAML file and of what stands there. */
final class YamlWords {
    private YamlWords() {}

    /**
     * A place, to be followed by what stands there.
     *
     * @param key empty for the whole file
     * @param entry whether it is an entry of the key's list
     */
    static Text place(String key, boolean entry) {
        if (entry) {
            return new Text(Shown.zh(key) + "里的一项是", "an entry of " + Shown.en(key) + " is ");
        }
        return key.isEmpty()
                ? new Text("文件内容是", "the file is ")
                : new Text(Shown.zh(key) + "的值是", "the value of " + Shown.en(key) + " is ");
    }

    static Text value(Node node) {
        if (node instanceof ScalarNode scalar) {
            String value = scalar.getValue();
            return value.isEmpty() ? new Text("空", "empty") : new Text(Shown.zh(value), Shown.en(value));
        }
        return node instanceof SequenceNode ? new Text("列表", "a list") : new Text("“名称: 值”", "\"name: value\"");
    }
}
