# exercise: random_batches
# right: no
# wrong: Every row starts at a place drawn anew, so rows overlap and others never come, instead of rows that lie side by side.
# lines: 10
def random_batches(corpus, batch_size, num_steps, rng):
    """Yield random (inputs, targets) minibatches from the corpus."""
    n = len(corpus)
    num_batches = (n - 1) // (batch_size * num_steps)
    for _ in range(num_batches):
        ix = rng.integers(0, n - num_steps, size=batch_size)
        x = np.stack([corpus[i : i + num_steps] for i in ix])
        y = np.stack([corpus[i + 1 : i + 1 + num_steps] for i in ix])
        yield x, y
