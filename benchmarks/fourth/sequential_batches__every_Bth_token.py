# exercise: sequential_batches
# right: no
# wrong: filled column by column: row b gets every B-th token, no stretch of the text
# lines: 10, 11

def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    length = (len(corpus) - offset - 1) // batch_size
    n = length * batch_size
    x = corpus[offset : offset + n].reshape(length, batch_size).T
    y = corpus[offset + 1 : offset + n + 1].reshape(length, batch_size).T
    batches = []
    for i in range(length // num_steps):
        window = slice(i * num_steps, (i + 1) * num_steps)
        batches.append((x[:, window], y[:, window]))
    return batches
