# exercise: random_batches
# right: no
# wrong: the rows are read from the end of the text, not shuffled
# lines: 9
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    n = (len(corpus) - offset - 1) // num_steps
    starts = offset + num_steps * np.arange(n)
    starts = starts[::-1]
    out = []
    for i in range(0, n - batch_size + 1, batch_size):
        at = starts[i:i + batch_size][:, None] + np.arange(num_steps)
        out.append((corpus[at], corpus[at + 1]))
    return out
