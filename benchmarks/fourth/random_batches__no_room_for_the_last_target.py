# exercise: random_batches
# right: no
# wrong: one row too many where N - offset is a multiple of T: its last target lies behind the text, an IndexError if that row is dealt
# lines: 8

def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    num_rows = (len(corpus) - offset) // num_steps
    starts = np.array([offset + i * num_steps for i in range(num_rows)])
    starts = rng.permutation(starts)
    columns = np.arange(num_steps)[np.newaxis, :]
    batches = []
    for first in range(0, num_rows // batch_size * batch_size, batch_size):
        index = starts[first : first + batch_size].reshape(-1, 1) + columns
        batches.append((np.take(corpus, index), np.take(corpus, index + 1)))
    return batches
