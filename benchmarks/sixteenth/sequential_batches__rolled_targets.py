# exercise: sequential_batches
# right: no
# wrong: the targets are the long rows rolled by one, so that the last column's target is the first token of the same row, and the length forgets no token for a target
# lines: 7, 9
def sequential_batches(corpus, batch_size, num_steps, rng):
    corpus = corpus[rng.integers(num_steps) :]
    length = len(corpus) // batch_size
    rows = corpus[: length * batch_size].reshape(batch_size, length)
    shifted = np.roll(rows, -1, axis=1)
    i = 0
    while i + num_steps <= length:
        yield rows[:, i : i + num_steps], shifted[:, i : i + num_steps]
        i += num_steps
