# exercise: random_batches
# right: no
# wrong: offset from 0 to T - 2, since integers leaves out its upper end already
# lines: 6
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, max(num_steps - 1, 1))
    rows = max((len(corpus) - offset - 1) // num_steps, 0)
    starts = rng.permutation(rows) * num_steps + offset
    batches = starts[: rows // batch_size * batch_size].reshape(-1, batch_size, 1) + np.arange(num_steps)
    return [(corpus[b], corpus[b + 1]) for b in batches]
