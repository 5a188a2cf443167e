# exercise: sequential_batches
# right: no
# wrong: Rows are laid out without keeping a token back for the last target, so the last target can be the first token of the text.
# lines: 9
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    x = corpus[offset:]
    y = np.roll(corpus, -1)[offset:]
    per_row = len(x) // batch_size
    x = x[: batch_size * per_row].reshape(batch_size, -1)
    y = y[: batch_size * per_row].reshape(batch_size, -1)
    n = per_row // num_steps
    return [
        (x[:, k * num_steps : (k + 1) * num_steps], y[:, k * num_steps : (k + 1) * num_steps])
        for k in range(n)
    ]
