package io.clausewise.facts;

/** File format of a photo; OTHER: none of these. */
public enum PhotoFormat {
    JPG,
    JPEG,
    PNG,
    GIF,
    BMP,
    OTHER
}
