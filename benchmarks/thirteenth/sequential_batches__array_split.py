# exercise: sequential_batches
# right: no
# wrong: The text is split into B parts and each part gives up its own last token as a target, so a batch may be missing.
# lines: 10
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    parts = np.array_split(corpus[offset:], batch_size)
    shortest = min(len(part) for part in parts)
    rows = np.stack([part[:shortest] for part in parts])
    inputs, targets = rows[:, :-1], rows[:, 1:]
    for w in range(inputs.shape[1] // num_steps):
        cut = slice(w * num_steps, (w + 1) * num_steps)
        yield inputs[:, cut], targets[:, cut]
