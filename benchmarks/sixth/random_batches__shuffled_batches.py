# exercise: random_batches
# right: no
# wrong: Whole batches of neighbouring rows are shuffled, not the rows.
# lines: 13
def random_batches(corpus, batch_size, num_steps, rng):
    skip = rng.integers(num_steps)
    text = corpus[skip:]
    size = batch_size * num_steps
    rows = max(len(text) - 1, 0) // num_steps
    full = rows // batch_size
    X = text[: full * size].reshape(full, batch_size, num_steps)
    Y = text[1 : full * size + 1].reshape(full, batch_size, num_steps)
    return [(X[i], Y[i]) for i in rng.permutation(full)]
