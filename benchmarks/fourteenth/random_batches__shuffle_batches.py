# exercise: random_batches
# right: no
# wrong: Only the finished batches are shuffled, so the rows of one batch are always neighbours in the text.
# lines: 14
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    n_rows = (len(corpus) - offset - 1) // num_steps
    X = corpus[offset : offset + n_rows * num_steps].reshape(n_rows, num_steps)
    Y = corpus[offset + 1 : offset + 1 + n_rows * num_steps].reshape(n_rows, num_steps)
    batches = []
    for i in range(n_rows // batch_size):
        s = slice(i * batch_size, (i + 1) * batch_size)
        batches.append((X[s], Y[s]))
    order = rng.permutation(len(batches))
    return [batches[i] for i in order]
