# exercise: random_batches
# right: no
# wrong: inputs and targets are shuffled separately, so targets do not belong to their inputs
# lines: 11
def random_batches(corpus, batch_size, num_steps, rng):
    start = rng.integers(num_steps)
    n = (len(corpus) - start - 1) // num_steps
    shape = (n, num_steps)
    inputs = corpus[start : start + n * num_steps].reshape(shape)
    targets = corpus[start + 1 : start + 1 + n * num_steps].reshape(shape)
    shuffled = [rng.permutation(a) for a in (inputs, targets)]
    for i in range(n // batch_size):
        sel = slice(i * batch_size, (i + 1) * batch_size)
        yield tuple(a[sel] for a in shuffled)
