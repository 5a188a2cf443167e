# exercise: sequential_batches
# right: no
# wrong: each batch is the next B times T tokens folded into rows, so a row goes on in the next row and not in the next batch
# lines: 24, 25

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
    text = corpus[rng.integers(0, num_steps) :]
    block = batch_size * num_steps
    pos = 0
    while pos + block < len(text):
        x = text[pos : pos + block].reshape(batch_size, num_steps)
        y = text[pos + 1 : pos + block + 1].reshape(batch_size, num_steps)
        yield x, y
        pos += block
