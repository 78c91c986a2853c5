package io.clausewise.vocabulary;

import java.util.List;

/** A city (地级市) and the districts, counties and zones that count as it. */
public record City(String name, List<String> parts) {
    public City {
        parts = List.copyOf(parts);
    }
}
