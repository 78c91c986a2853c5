package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import io.clausewise.message.NearestWords;
import io.clausewise.vocabulary.MaterialKind;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a cell that names the documents handed in, by their titles in the vocabulary: 申报表；身份证. */
public final class MaterialsReader {
    private static final String BRACKETS = "[（(].*[）)]";
    /** More are not told one by one. */
    private static final int MOST = 20;

    private final Map<String, String> codes = new HashMap<>();
    private final List<String> titles = new ArrayList<>();

    public MaterialsReader(Vocabulary vocabulary) {
        for (String code : vocabulary.materialCodes()) {
            String title = vocabulary
                    .findMaterial(code)
                    .map(MaterialKind::title)
                    .orElseThrow()
                    .zh();
            titles.add(title);
            for (String word : List.of(code, title, title.replaceAll(BRACKETS, ""))) {
                codes.putIfAbsent(Plain.fold(word), code);
            }
        }
    }

    /** Empty for a cell that does not say. */
    public Optional<MaterialsReading> read(CellContent content) {
        String text = content.shown();
        if (content instanceof CellContent.Blank || None.dash(text)) {
            return Optional.empty();
        }
        if (None.says(text)) {
            return Optional.of(new MaterialsReading(List.of(), true, List.of()));
        }
        List<String> found = new ArrayList<>();
        List<CellFinding> findings = new ArrayList<>();
        boolean complete = true;
        for (Segments.Segment segment : Segments.of(FoldedText.of(text))) {
            String written = text.substring(segment.from(), segment.to());
            String code = codes.get(Plain.fold(written));
            if (code == null) {
                complete = false;
                if (findings.size() < MOST) {
                    findings.add(notUnderstood(written));
                }
            } else if (!found.contains(code)) {
                found.add(code);
            }
        }
        return Optional.of(new MaterialsReading(found, complete, findings));
    }

    private CellFinding notUnderstood(String written) {
        return CellFinding.fault(
                "material-not-understood",
                Explanation.of(Quote.zh(written) + "不是已知的材料", Quote.en(written) + " is no document that is known")
                        .allowing(String.join("、", titles), String.join(", ", titles))
                        .perhaps(NearestWords.to(Plain.of(written), titles)));
    }
}
