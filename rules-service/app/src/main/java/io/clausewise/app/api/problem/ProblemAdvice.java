package io.clausewise.app.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Makes a problem of whatever ends a request early. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void answer(Exception exception, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (exception instanceof SocketTimeoutException) {
            response.setHeader("Connection", "close");
        } else if (exception instanceof IOException) {
            LOG.debug("the client is gone", exception);
            return;
        }
        headers(exception, response);
        problems.answer(problem(exception, request), request, response);
    }

    private static Problem problem(Exception exception, HttpServletRequest request) {
        if (exception instanceof ProblemException ours) {
            return ours.problem();
        }
        if (exception instanceof SocketTimeoutException) {
            return Statuses.problem(Code.READ_TIMEOUT.status(), request);
        }
        if (exception instanceof HttpRequestMethodNotSupportedException method) {
            String allowed = method.getSupportedHttpMethods() == null
                    ? ""
                    : method.getSupportedHttpMethods().stream()
                            .map(HttpMethod::name)
                            .sorted()
                            .collect(Collectors.joining(", "));
            return Problem.of(
                    Code.METHOD_NOT_ALLOWED,
                    "这个地址不支持 " + method.getMethod() + "。允许：" + allowed,
                    method.getMethod() + " is not allowed here. Allowed: " + allowed);
        }
        if (exception instanceof HttpMediaTypeNotSupportedException type) {
            String allowed = types(type.getSupportedMediaTypes());
            String given =
                    type.getContentType() == null ? "" : type.getContentType().toString();
            return Problem.of(
                    Code.UNSUPPORTED_MEDIA_TYPE,
                    (given.isEmpty() ? "没有写 Content-Type" : "Content-Type “" + given + "”读不了") + "。允许：" + allowed,
                    (given.isEmpty() ? "there is no Content-Type" : "Content-Type \"" + given + "\" is not read")
                            + ". Allowed: " + allowed);
        }
        if (exception instanceof HttpMediaTypeNotAcceptableException type) {
            String offered = types(type.getSupportedMediaTypes());
            return Problem.of(
                    Code.NOT_ACCEPTABLE,
                    "Accept 里没有能给的格式" + (offered.isEmpty() ? "" : "。能给：" + offered),
                    "Accept names nothing that can be given" + (offered.isEmpty() ? "" : ". Offered: " + offered));
        }
        if (exception instanceof ErrorResponse error && error.getStatusCode().value() < 500) {
            return Statuses.problem(error.getStatusCode().value(), request);
        }
        LOG.error("a request failed", exception);
        return Problem.internal();
    }

    /** What HTTP wants said beside the status: {@code Allow}, {@code Accept}, {@code Retry-After}. */
    private static void headers(Exception exception, HttpServletResponse response) {
        if (exception instanceof ProblemException ours
                && (ours.problem().code() == Code.BUSY || ours.problem().code() == Code.TOO_MANY_RELOADS)) {
            response.setHeader("Retry-After", "1");
        }
        if (exception instanceof ProblemException ours
                && (ours.problem().code() == Code.ROSTER_TOO_LARGE
                        || ours.problem().code() == Code.RULES_ARCHIVE_TOO_LARGE)) {
            // what is still to come is not read
            response.setHeader("Connection", "close");
        }
        if (exception instanceof ErrorResponse error) {
            error.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
    }

    private static String types(Iterable<MediaType> types) {
        StringBuilder list = new StringBuilder();
        for (MimeType type : types) {
            list.append(list.isEmpty() ? "" : ", ").append(type);
        }
        return list.toString();
    }
}
