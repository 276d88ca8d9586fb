package inkling.data;

/** Which part of a data set: what a network learns from, or what it is judged by. */
public enum Part {
    TRAINING,
    TEST
}
