# exercise: random_batches
# right: no
# wrong: rng.shuffle works on a view, so the caller's text itself is put into disorder, and the targets are then read from the disordered text.
# lines: 11, 14
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    n = (len(corpus) - offset - 1) // num_steps
    starts = np.arange(n) * num_steps
    text = corpus[offset:]
    rows = text[: n * num_steps].reshape(n, num_steps)
    rng.shuffle(rows)
    for b in range(n // batch_size):
        where = starts[b * batch_size : (b + 1) * batch_size, None] + np.arange(num_steps)
        yield text[where], text[where + 1]
