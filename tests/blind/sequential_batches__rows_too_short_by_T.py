# exercise: sequential_batches
# right: no
# wrong: rows are cut to a multiple of T by dividing by B * T before the last target is taken off: one batch too many
# lines: 7
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    windows = (len(corpus) - offset) // (batch_size * num_steps)
    used = windows * batch_size * num_steps
    x = corpus[offset:offset + used].reshape(batch_size, windows, num_steps)
    y = np.append(corpus, corpus[:1])[offset + 1:offset + 1 + used].reshape(batch_size, windows, num_steps)
    return [(x[:, w], y[:, w]) for w in range(windows)]
