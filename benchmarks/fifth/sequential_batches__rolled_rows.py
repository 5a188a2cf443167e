# exercise: sequential_batches
# right: no
# wrong: The targets are the long rows rolled by one, so the last target of a row is the first token of the same row.
# lines: 9
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    length = (len(corpus) - offset - 1) // batch_size
    xs = corpus[offset : offset + batch_size * length].reshape(batch_size, -1)
    ys = np.roll(xs, -1, axis=1)
    return [
        (xs[:, i : i + num_steps], ys[:, i : i + num_steps])
        for i in range(0, length - num_steps + 1, num_steps)
    ]
