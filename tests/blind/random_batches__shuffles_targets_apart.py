# exercise: random_batches
# right: no
# wrong: inputs and targets are shuffled independently
# lines: 10
def random_batches(corpus, batch_size, num_steps, rng):
    text = corpus[rng.integers(num_steps):]
    rows = (len(text) - 1) // num_steps
    x = text[:rows * num_steps].reshape(rows, num_steps)
    y = text[1:rows * num_steps + 1].reshape(rows, num_steps)
    x, y = rng.permutation(x), rng.permutation(y)
    full = rows // batch_size
    return [(x[i * batch_size:(i + 1) * batch_size], y[i * batch_size:(i + 1) * batch_size]) for i in range(full)]
