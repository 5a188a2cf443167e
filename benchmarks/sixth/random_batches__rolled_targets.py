# exercise: random_batches
# right: no
# wrong: One row too many may be counted: its last target does not exist, and the first token of the text is taken for it.
# lines: 8
def random_batches(corpus, batch_size, num_steps, rng):
    following = np.roll(corpus, -1)
    offset = rng.integers(0, num_steps)
    n = (len(corpus) - offset) // num_steps
    end = offset + n * num_steps
    xs = corpus[offset:end].reshape(n, num_steps)
    ys = following[offset:end].reshape(n, num_steps)
    order = rng.permutation(n)
    batches = []
    for k in range(n // batch_size):
        pick = order[k * batch_size : (k + 1) * batch_size]
        batches.append((xs[pick], ys[pick]))
    return batches
