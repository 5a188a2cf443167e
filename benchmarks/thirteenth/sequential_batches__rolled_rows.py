# exercise: sequential_batches
# right: no
# wrong: Each long row is rolled by one to make its targets, so the last target of a row can be its own first token.
# lines: 9
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    length = (len(corpus) - offset - 1) // batch_size
    rows = corpus[offset : offset + batch_size * length].reshape(batch_size, -1)
    nexts = np.roll(rows, -1, axis=1)
    ends = range(num_steps, length + 1, num_steps)
    return [(rows[:, e - num_steps : e], nexts[:, e - num_steps : e]) for e in ends]
