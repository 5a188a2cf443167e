# exercise: sequential_batches
# right: no
# wrong: Every long row gets an offset of its own, so the end of a row and the beginning of the next may be read twice or left out.
# lines: 7
def sequential_batches(corpus, batch_size, num_steps, rng):
    length = max(0, (len(corpus) - num_steps) // batch_size)
    first = length * np.arange(batch_size) + rng.integers(num_steps, size=batch_size)
    for w in range(length // num_steps):
        at = first[:, None] + np.arange(w * num_steps, (w + 1) * num_steps)
        yield corpus[at], corpus[at + 1]
