# exercise: random_batches
# right: no
# wrong: the order of the rows comes from a generator with a seed of its own
# lines: 10
# name: one-order-for-all-seeds
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    n = (len(corpus) - offset - 1) // num_steps
    starts = offset + num_steps * np.arange(n)
    np.random.default_rng(0).shuffle(starts)
    out = []
    for i in range(0, n - batch_size + 1, batch_size):
        at = starts[i:i + batch_size][:, None] + np.arange(num_steps)
        out.append((corpus[at], corpus[at + 1]))
    return out
