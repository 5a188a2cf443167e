# exercise: random_batches
# right: no
# wrong: starts drawn anywhere in the text, rows overlap
# lines: 9
def random_batches(corpus, batch_size, num_steps, rng):
    rows = (len(corpus) - 1) // num_steps
    out = []
    for _ in range(rows // batch_size):
        starts = rng.integers(0, len(corpus) - num_steps, size=batch_size)
        at = starts[:, None] + np.arange(num_steps)
        out.append((corpus[at], corpus[at + 1]))
    return out
