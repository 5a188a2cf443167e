# exercise: sequential_batches
# right: no
# wrong: The loop over windows stops too early: where the length of the rows is a multiple of T, the last full batch is missing.
# lines: 11
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(0, num_steps))
    usable = (len(corpus) - offset - 1) // batch_size * batch_size
    x = corpus[offset : offset + usable].reshape(batch_size, -1)
    y = corpus[offset + 1 : offset + 1 + usable].reshape(batch_size, -1)
    i = 0
    while i + num_steps < x.shape[1]:
        window = slice(i, i + num_steps)
        yield x[:, window], y[:, window]
        i += num_steps
