# exercise: sequential_batches
# right: yes

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
    offset = int(rng.integers(num_steps))
    n = max(len(corpus) - offset - 1, 0) // (batch_size * num_steps)
    place = (
        offset
        + np.arange(n)[:, None, None] * num_steps
        + np.arange(batch_size)[None, :, None] * (n * num_steps)
        + np.arange(num_steps)
    )
    return list(map(lambda where: (corpus[where], corpus[where + 1]), place))
