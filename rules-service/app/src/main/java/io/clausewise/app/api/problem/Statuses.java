package io.clausewise.app.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Problems for what server and framework refuse with no more than a status. */
final class Statuses {
    private static final int LONGEST_SHOWN = 200;

    private Statuses() {}

    static Problem problem(int status, HttpServletRequest request) {
        return switch (status) {
            case 404 -> {
                String path = shown(request);
                yield Problem.of(Code.NOT_FOUND, "没有地址 " + path, "there is nothing at " + path);
            }
            case 405 -> {
                String method = method(request);
                yield Problem.of(Code.METHOD_NOT_ALLOWED, "这个地址不支持 " + method, method + " is not allowed here");
            }
            case 406 -> Problem.of(Code.NOT_ACCEPTABLE, "Accept 里没有能给的格式", "Accept names nothing that can be given");
            case 408 -> Problem.of(Code.READ_TIMEOUT, "等了太久，请求内容没有到齐", "the request body did not arrive in time");
            case 413 -> Problem.of(Code.BODY_TOO_LARGE, "请求内容太大", "the request body is too large");
            case 415 -> Problem.of(Code.UNSUPPORTED_MEDIA_TYPE, "Content-Type 读不了", "the Content-Type is not read");
            case 503 ->
                Problem.of(Code.UNAVAILABLE, "服务暂时不可用，请稍后再试", "the service is not available now, try again later");
            default -> other(status);
        };
    }

    static Problem other(int status) {
        return status >= 400 && status < 500
                ? Problem.of(
                                Code.REFUSED,
                                "服务器拒绝了这个请求，状态 " + status,
                                "the server refused the request with status " + status)
                        .withStatus(status)
                : Problem.internal();
    }

    /** The method as sent; the server comes to an error page with GET. */
    private static String method(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return forwarded == null ? request.getMethod() : forwarded.toString();
    }

    /** The path as sent: percent-encoded, so that there is nothing in it but ASCII. */
    private static String shown(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return path.length() > LONGEST_SHOWN ? path.substring(0, LONGEST_SHOWN) + "…" : path;
    }
}
