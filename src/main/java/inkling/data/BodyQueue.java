package inkling.data;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The body of a response, piece by piece, to a reader that does not wait for ever: {@code java.net.http} itself knows a time
 * limit for the head of a response only, and a server that stalls in its middle would hold the reader for good.
 */
final class BodyQueue implements HttpResponse.BodySubscriber<BodyQueue> {

    private static final long GLANCE_MS = 100;

    private sealed interface Piece {}

    private record Bytes(List<ByteBuffer> buffers) implements Piece {}

    private record End(Optional<Throwable> reason) implements Piece {}

    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private Flow.Subscription subscription;
    private boolean cancelled;

    @Override
    public CompletionStage<BodyQueue> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (cancelled) {
            given.cancel();
        } else {
            given.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        pieces.add(new Bytes(buffers));
    }

    @Override
    public void onError(Throwable reason) {
        pieces.add(new End(Optional.of(reason)));
    }

    @Override
    public void onComplete() {
        pieces.add(new End(Optional.empty()));
    }

    /**
     * Waits for the next piece.
     *
     * @param meanwhile called some ten times a second; may throw to stop waiting
     * @return its buffers, or nothing at the end of the body
     * @throws SocketTimeoutException when nothing comes for so long
     * @throws IOException when the connection breaks
     */
    Optional<List<ByteBuffer>> next(Duration patience, Runnable meanwhile) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        Piece piece = pieces.poll(GLANCE_MS, TimeUnit.MILLISECONDS);
        while (piece == null) {
            meanwhile.run();
            if (System.nanoTime() - deadline >= 0) {
                throw new SocketTimeoutException("it sends nothing for " + patience.toSeconds() + " seconds");
            }
            piece = pieces.poll(GLANCE_MS, TimeUnit.MILLISECONDS);
        }
        if (piece instanceof Bytes bytes) {
            more();
            return Optional.of(bytes.buffers());
        }
        Optional<Throwable> reason = ((End) piece).reason();
        if (reason.isPresent()) {
            throw new IOException("the connection broke off", reason.get());
        }
        return Optional.empty();
    }

    /** Closes the connection; nothing more is read. */
    synchronized void cancel() {
        cancelled = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }

    private synchronized void more() {
        subscription.request(1); // A piece came, so there is a subscription.
    }
}
