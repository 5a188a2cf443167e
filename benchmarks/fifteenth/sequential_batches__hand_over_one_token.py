# exercise: sequential_batches
# right: no
# wrong: the window moves on by T - 1 columns, so the last token of a row is an input again in the next batch
# lines: 15
def sequential_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into B long rows and read them side by side, T tokens at a time."""
    offset = rng.integers(0, num_steps)
    length = (len(corpus) - offset - 1) // batch_size
    inputs = corpus[offset : offset + batch_size * length].reshape(batch_size, -1)
    targets = corpus[offset + 1 : offset + 1 + batch_size * length].reshape(batch_size, -1)
    left = 0
    while left + num_steps <= length:
        right = left + num_steps
        yield inputs[:, left:right], targets[:, left:right]
        left = right - 1 if num_steps > 1 else right
