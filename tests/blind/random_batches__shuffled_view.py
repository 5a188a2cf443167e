# exercise: random_batches
# right: no
# wrong: the rows are a view of the text and are shuffled in place: the text of the caller changes, and the targets are taken from the shuffled text
# name: text-shuffled-in-place
# lines: 10, 11
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    rows = max((len(corpus) - offset - 1) // num_steps, 0)
    inputs = corpus[offset : offset + rows * num_steps].reshape(rows, num_steps)
    rng.shuffle(inputs)
    targets = corpus[offset + 1 : offset + 1 + rows * num_steps].reshape(rows, num_steps)
    pairs = []
    for k in range(rows // batch_size):
        part = slice(k * batch_size, (k + 1) * batch_size)
        pairs.append((inputs[part].copy(), targets[part].copy()))
    return pairs
