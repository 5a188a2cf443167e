# exercise: random_batches
# right: no
# wrong: inputs and targets are views of one text and are shuffled in place one after the other, so the second shuffle destroys the first and the corpus of the caller is changed
# lines: 8, 9, 12
def random_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))
    n = max((len(corpus) - offset - 1) // num_steps, 0)
    X = corpus[offset : offset + n * num_steps].reshape(n, num_steps)
    Y = corpus[offset + 1 : offset + 1 + n * num_steps].reshape(n, num_steps)
    seed = int(rng.integers(2**31))
    for rows in (X, Y):
        np.random.default_rng(seed).shuffle(rows)
    full = n // batch_size
    return [
        (X[k * batch_size : (k + 1) * batch_size], Y[k * batch_size : (k + 1) * batch_size])
        for k in range(full)
    ]
