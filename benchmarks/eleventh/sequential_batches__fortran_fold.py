# exercise: sequential_batches
# right: no
# wrong: the long rows are laid out column by column, so neighbours in the text stand below each other
# lines: 9, 10
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    length = (len(corpus) - offset - 1) // batch_size
    shape = (batch_size, length)
    x = corpus[offset : offset + batch_size * length].reshape(shape, order="F")
    y = corpus[offset + 1 : offset + 1 + batch_size * length].reshape(shape, order="F")
    for k in range(length // num_steps):
        window = slice(k * num_steps, (k + 1) * num_steps)
        yield x[:, window], y[:, window]
