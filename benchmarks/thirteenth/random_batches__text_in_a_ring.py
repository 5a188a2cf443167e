# exercise: random_batches
# right: no
# wrong: The targets are the text rolled by one, so the last row may have the first token of the text for its last target.
# lines: 6, 8
def random_batches(corpus, batch_size, num_steps, rng):
    following = np.roll(corpus, -1)
    offset = rng.integers(num_steps)
    num_rows = max(len(corpus) - offset, 0) // num_steps
    stop = offset + num_rows * num_steps
    both = np.stack([corpus[offset:stop], following[offset:stop]])
    both = both.reshape(2, num_rows, num_steps)[:, rng.permutation(num_rows)]
    full = num_rows // batch_size
    return [tuple(both[:, k * batch_size : (k + 1) * batch_size]) for k in range(full)]
