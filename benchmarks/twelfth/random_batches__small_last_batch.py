# exercise: random_batches
# right: no
# wrong: the rest that does not fill a batch is handed out as well, and the offset is always 0
# lines: 6, 9
def random_batches(corpus, batch_size, num_steps, rng):
    n = (len(corpus) - 1) // num_steps
    starts = num_steps * rng.permutation(n)
    pairs = []
    for i in range(0, n, batch_size):
        at = starts[i : i + batch_size, None] + np.arange(num_steps)[None]
        pairs.append((corpus[at], corpus[at + 1]))
    return pairs
