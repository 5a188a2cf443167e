# exercise: sequential_batches
# right: no
# wrong: the targets are the long rows rolled by one, so the last target of each long row is its own first token
# lines: 26

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
    windows = (len(corpus) - offset - 1) // batch_size // num_steps
    if windows < 1:
        return []
    width = windows * num_steps
    rows = corpus[offset : offset + batch_size * width].reshape(batch_size, width)
    ahead = np.roll(rows, -1, axis=1)
    return list(zip(np.split(rows, windows, axis=1), np.split(ahead, windows, axis=1)))
