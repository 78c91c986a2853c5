package io.clausewise.notice;

import io.clausewise.language.Rule;
import io.clausewise.message.Text;
import java.util.List;
import java.util.Map;

/**
 * A notice (通知): one folder of rule files.
 *
 * @param folder inside the rules folder, e.g. {@code hangzhou/artisan-2016}
 * @param document document number, or the title where it has none
 * @param rules by id, in the order of the files
 * @param interpretations by id, in the order of interpretations.md
 * @param files paths of every file read for it, vocabulary.yaml included
 */
public record Notice(
        String folder,
        String document,
        Text title,
        boolean draft,
        List<Program> programs,
        Map<String, Rule> rules,
        Map<String, Interpretation> interpretations,
        List<String> files) {
    public Notice {
        programs = List.copyOf(programs);
        files = List.copyOf(files);
    }
}
