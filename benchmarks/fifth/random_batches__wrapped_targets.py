# exercise: random_batches
# right: no
# wrong: Targets are the inputs rolled inside the row, so the last target of a row is its own first token.
# lines: 14
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    text = corpus[offset:]
    n = (len(text) - 1) // num_steps
    rows = text[: n * num_steps].reshape(n, num_steps)
    rows = rows[rng.permutation(n)]
    batches = []
    for i in range(0, n - n % batch_size, batch_size):
        inputs = rows[i : i + batch_size]
        targets = np.roll(inputs, -1, axis=1)
        batches.append((inputs, targets))
    return batches
