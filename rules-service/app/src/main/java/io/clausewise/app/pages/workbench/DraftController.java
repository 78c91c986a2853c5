package io.clausewise.app.pages.workbench;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.app.rulezip.RuleZip;
import io.clausewise.message.Text;
import io.clausewise.workbench.skeleton.NewNotice;
import io.clausewise.workbench.skeleton.NoticeName;
import io.clausewise.workbench.skeleton.Skeleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a draft is begun with. The page keeps it; the service does not. */
@RestController
class DraftController {
    private final RulesetHolder rulesets;
    private final DraftBodies bodies;

    DraftController(RulesetHolder rulesets, DraftBodies bodies) {
        this.rulesets = rulesets;
        this.bodies = bodies;
    }

    @GetMapping(path = "/workbench/files", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DraftFiles> inService() {
        LoadedRuleset loaded = rulesets.current();
        return answer(DraftFiles.of(
                loaded.ruleset().version(),
                loaded.sources().rules(),
                loaded.sources().testCases()));
    }

    @PostMapping(path = "/workbench/archives", consumes = DraftBodies.ZIP, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DraftFiles> archive(HttpServletRequest http) throws IOException {
        RuleZip zip = bodies.read(http);
        return answer(DraftFiles.of(null, zip.rules(), zip.testCases()));
    }

    /** As {@code clausewise new-notice} begins one. */
    @PostMapping(
            path = "/workbench/notices",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DraftFiles> notice(
            @RequestParam String folder,
            @RequestParam String title,
            @RequestParam(defaultValue = "") String titleEn,
            @RequestParam String document) {
        List<Text> faults = Stream.of(
                        NoticeName.fault(folder),
                        NewNotice.fault("标题 title", title),
                        titleEn.isEmpty() ? null : NewNotice.fault("英文标题 English title", titleEn),
                        NewNotice.fault("文号 document number", document))
                .filter(Objects::nonNull)
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.of(
                            Code.INVALID_REQUEST, "通知还不能开始，见下面", "the notice cannot be begun yet, see below")
                    .withErrors(faults.stream().map(Problem.Fault::elsewhere).toList()));
        }
        NoticeName name = new NoticeName(folder);
        Text titles = new Text(title, titleEn.isEmpty() ? name.english() : titleEn);
        Skeleton skeleton = Skeleton.of(new NewNotice(name, titles, document));
        return answer(DraftFiles.of(null, skeleton.rules(), skeleton.cases()));
    }

    private static ResponseEntity<DraftFiles> answer(DraftFiles files) {
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(files);
    }
}
