# exercise: sequential_batches
# right: no
# wrong: The last target of each long row is the row's own first token, since the targets are made by turning each row round.
# lines: 9
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    per_row = (len(corpus) - offset - 1) // batch_size
    X = corpus[offset : offset + per_row * batch_size].reshape(batch_size, per_row)
    Y = np.roll(X, -1, axis=1)
    cuts = range(num_steps, per_row + 1, num_steps)
    return [(X[:, c - num_steps : c], Y[:, c - num_steps : c]) for c in cuts]
