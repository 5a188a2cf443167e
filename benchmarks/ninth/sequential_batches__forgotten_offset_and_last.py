# exercise: sequential_batches
# right: no
# wrong: the targets are cut without the offset, and the range ends one window too early where the rows are filled to their end
# lines: 10, 11
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(0, num_steps))
    length = (len(corpus) - offset - 1) // batch_size
    total = length * batch_size
    X = corpus[offset : offset + total].reshape(batch_size, -1)
    Y = corpus[1 : 1 + total].reshape(batch_size, -1)
    for i in range(0, length - num_steps, num_steps):
        yield X[:, i : i + num_steps], Y[:, i : i + num_steps]
