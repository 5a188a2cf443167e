# exercise: random_batches
# right: no
# wrong: the rows are shuffled, and those of a batch then sorted
# lines: 9
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    n = (len(corpus) - 1 - offset) // num_steps
    starts = rng.permutation(offset + num_steps * np.arange(n))[: n // batch_size * batch_size]
    starts = np.sort(starts.reshape(-1, batch_size), axis=1)
    steps = np.arange(num_steps)
    return [(corpus[s[:, None] + steps], corpus[s[:, None] + steps + 1]) for s in starts]
