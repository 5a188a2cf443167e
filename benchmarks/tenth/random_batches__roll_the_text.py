# exercise: random_batches
# right: no
# wrong: the number of rows does not keep a token back for the last target, which is then the first token of the text
# lines: 9
def random_batches(corpus, batch_size, num_steps, rng):
    B, T = batch_size, num_steps
    offset = rng.integers(T)
    following = np.roll(corpus, -1)
    n = (len(corpus) - offset) // T
    X = corpus[offset : offset + n * T].reshape(n, T)
    Y = following[offset : offset + n * T].reshape(n, T)
    order = rng.permutation(n)[: n // B * B].reshape(-1, B)
    return [(X[rows], Y[rows]) for rows in order]
