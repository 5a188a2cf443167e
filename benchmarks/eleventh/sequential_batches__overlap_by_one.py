# exercise: sequential_batches
# right: no
# wrong: the window moves on by T - 1, so the last input of a batch is the first of the next
# lines: 13
def sequential_batches(corpus, batch_size, num_steps, rng):
    text = corpus[rng.integers(0, num_steps) :]
    length = (len(text) - 1) // batch_size
    starts = np.arange(batch_size)[:, None] * length
    pairs, left = [], 0
    while left + num_steps <= length:
        cols = starts + np.arange(left, left + num_steps)
        pairs.append((text[cols], text[cols + 1]))
        left += max(num_steps - 1, 1)
    return pairs
