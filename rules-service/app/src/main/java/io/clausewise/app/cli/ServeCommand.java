package io.clausewise.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        synopsisHeading = "用法 Usage: ",
        optionListHeading = "%n选项 Options:%n",
        description = {"启动 HTTP 服务。", "Starts the HTTP service."})
final class ServeCommand implements Runnable {
    private final Consumer<String[]> server;

    @Option(names = "--port", paramLabel = "PORT", description = "端口，不写是 8080 / port, 8080 by default")
    private @Nullable Integer port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "绑定的地址，不写是 127.0.0.1，只有本机能访问 / address to bind, 127.0.0.1 by default")
    private @Nullable String address;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "规则文件夹，不写是随程序的规则 / folder of rules; by default those of the program")
    private @Nullable String rules;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明 / show this help")
    private boolean help;

    ServeCommand(Consumer<String[]> server) {
        this.server = server;
    }

    @Override
    public void run() {
        List<String> arguments = new ArrayList<>();
        add(arguments, "server.port", port);
        add(arguments, "server.address", address);
        add(arguments, "rules.location", rules);
        server.accept(arguments.toArray(String[]::new));
    }

    private static void add(List<String> arguments, String name, @Nullable Object value) {
        if (value != null) {
            arguments.add("--" + name + "=" + value);
        }
    }
}
