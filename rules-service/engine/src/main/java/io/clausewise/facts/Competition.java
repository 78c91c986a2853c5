package io.clausewise.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A place won at a skills competition (技能竞赛). {@code tier} 1 一类, 2 二类, 0 not classified; {@code rank} from 1. */
public record Competition(
        @Nullable String name,
        @Nullable Level level,
        @Nullable Integer tier,
        @Nullable Integer rank,
        @Nullable LocalDate date) {}
