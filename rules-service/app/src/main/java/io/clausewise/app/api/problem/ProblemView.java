package io.clausewise.app.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How problems look to who is no program. */
public interface ProblemView {
    /** Whether it is for this request. */
    boolean suits(HttpServletRequest request);

    /** Writes the whole answer. */
    void show(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
