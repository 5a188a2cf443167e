# exercise: random_batches
# right: no
# wrong: adds 1 to the tokens instead of to their places
# lines: 13
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    rows = (len(corpus) - offset - 1) // num_steps
    starts = offset + np.arange(rows) * num_steps
    rng.shuffle(starts)
    out = []
    for i in range(0, rows - batch_size + 1, batch_size):
        at = starts[i:i + batch_size, None] + np.arange(num_steps)
        out.append((corpus[at], corpus[at] + 1))
    return out
