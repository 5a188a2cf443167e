# exercise: sequential_batches
# right: no
# wrong: the offset is taken by rolling the text, so the tokens that should be left out come back at the end and are read there
# name: offset-comes-round
# lines: 7
def sequential_batches(corpus, batch_size, num_steps, rng):
    tokens = np.roll(corpus, -rng.integers(num_steps))
    windows = (len(tokens) - 1) // (batch_size * num_steps)
    used = windows * batch_size * num_steps
    x, y = (tokens[s : s + used].reshape(batch_size, windows, num_steps) for s in (0, 1))
    for w in range(windows):
        yield x[:, w], y[:, w]
