# exercise: sequential_batches
# right: no
# wrong: the long rows are as short as the largest offset would make them, whichever was drawn
# lines:


def sequential_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into B long rows and read them side by side, T tokens at a time.

    Arguments:
        corpus: the text as token indices, an int array (N,).
        batch_size: B, rows in a batch.
        num_steps: T, tokens in a row.
        rng: a numpy.random.Generator, the only source of chance.

    Returns:
        list (or iterator) of pairs (inputs, targets) of int arrays (B, T). A random offset from
        0 to T - 1 (T itself is accepted as well) is left out at the start. Row b of a batch goes
        on exactly where row b of the batch before it ended; targets are the tokens one step
        later. No token is an input twice. There are as many batches as fit; a batch that would
        not be full is dropped. The long rows may be cut to whole windows of T tokens before they
        are laid out.
    """
    offset = rng.integers(num_steps)
    row_length = (len(corpus) - num_steps) // batch_size
    used = corpus[offset : offset + batch_size * row_length + 1]
    inputs = used[:-1].reshape(batch_size, row_length)
    targets = used[1:].reshape(batch_size, row_length)
    batches = []
    for start in range(0, row_length - num_steps + 1, num_steps):
        stop = start + num_steps
        pair = inputs[:, start:stop], targets[:, start:stop]
        batches.append(pair)
    return batches
