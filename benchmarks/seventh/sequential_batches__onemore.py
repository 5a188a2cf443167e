# exercise: sequential_batches
# right: no
# wrong: the last full window is dropped whenever it ends with the long rows
# lines: 24

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
    text = list(corpus[rng.integers(num_steps) :])
    length = (len(text) - 1) // batch_size
    lanes = [text[b * length : (b + 1) * length + 1] for b in range(batch_size)]
    batches, t = [], 0
    while t + num_steps < length:
        cut = np.array([lane[t : t + num_steps + 1] for lane in lanes])
        batches.append((cut[:, :-1], cut[:, 1:]))
        t += num_steps
    return batches
