# exercise: sequential_batches
# right: no
# wrong: a window at the end that is narrower than T is handed out too
# lines: 25

def sequential_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into B long rows and read them side by side, T tokens at a time.

    corpus      token indices (N,), an int array
    batch_size  B, rows in a batch
    num_steps   T, tokens in a row
    rng         a numpy.random.Generator, the only source of chance
    returns     list (or iterator) of pairs (inputs, targets) of int arrays
                (B, T). An offset from 0 to T - 1 (T itself is accepted
                as well) is left out at the start; row b goes on where row b
                of the batch before it ended; no token is an input twice; as
                many full batches as fit (long rows may be cut to whole
                windows of T tokens before they are laid out)
    """
    offset = rng.integers(0, num_steps)
    length = (len(corpus) - offset - 1) // batch_size
    used = batch_size * length
    Xs = corpus[offset : offset + used].reshape(batch_size, length)
    Ys = corpus[offset + 1 : offset + 1 + used].reshape(batch_size, length)
    for left in range(0, length, num_steps):
        cols = slice(left, left + num_steps)
        yield Xs[:, cols], Ys[:, cols]
