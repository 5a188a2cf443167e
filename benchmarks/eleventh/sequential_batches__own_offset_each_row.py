# exercise: sequential_batches
# right: no
# wrong: every row leaves out a number of tokens of its own, so that rows may overlap and are not of one offset
# lines: 7
def sequential_batches(corpus, batch_size, num_steps, rng):
    length = (len(corpus) - num_steps) // batch_size
    heads = np.arange(batch_size) * length + rng.integers(num_steps, size=batch_size)
    out = []
    for step in range(length // num_steps):
        at = heads[:, None] + step * num_steps + np.arange(num_steps)
        out.append((np.take(corpus, at), np.take(corpus, at + 1)))
    return out
