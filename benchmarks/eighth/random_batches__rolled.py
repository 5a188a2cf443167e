# exercise: random_batches
# right: no
# wrong: the targets are the text rolled round and no token is set aside, so a last row can have the first token of the text as its target
# lines: 7, 8
def random_batches(corpus, batch_size, num_steps, rng):
    text = np.asarray(corpus)[rng.integers(0, num_steps) :]
    following = np.roll(text, -1)
    num_rows = len(text) // num_steps
    order = rng.permutation(num_rows)
    X = text[: num_rows * num_steps].reshape(num_rows, num_steps)[order]
    Y = following[: num_rows * num_steps].reshape(num_rows, num_steps)[order]
    return [
        (X[k : k + batch_size], Y[k : k + batch_size])
        for k in range(0, num_rows - batch_size + 1, batch_size)
    ]
