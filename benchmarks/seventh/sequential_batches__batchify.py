# exercise: sequential_batches
# right: no
# wrong: the text is dealt out to the rows token by token, so that a row holds every B-th token; and nothing is left out at the start
# lines: 22, 24

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
    def batchify(data):
        nbatch = len(data) // batch_size
        return data[: nbatch * batch_size].reshape(nbatch, batch_size).T

    source, target = batchify(corpus[:-1]), batchify(corpus[1:])
    full = source.shape[1] // num_steps
    pieces = [slice(i * num_steps, (i + 1) * num_steps) for i in range(full)]
    return [(source[:, s], target[:, s]) for s in pieces]
