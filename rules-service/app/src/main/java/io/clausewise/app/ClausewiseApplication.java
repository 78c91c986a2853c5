package io.clausewise.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The HTTP service. */
@SpringBootApplication
public class ClausewiseApplication {
    public static void main(String[] args) {
        SpringApplication.run(ClausewiseApplication.class, args);
    }
}
