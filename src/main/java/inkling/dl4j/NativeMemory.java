package inkling.dl4j;

/** Holds memory outside the Java heap until it is closed. */
interface NativeMemory extends AutoCloseable {

    @Override
    void close();
}
