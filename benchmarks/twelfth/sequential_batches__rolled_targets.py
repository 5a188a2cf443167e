# exercise: sequential_batches
# right: no
# wrong: the targets are the long rows rolled by one, so the last one of a row is the row's first token
# lines: 9
def sequential_batches(corpus, batch_size, num_steps, rng):
    rest = corpus[int(rng.integers(num_steps)) : -1]
    length = len(rest) // batch_size // num_steps * num_steps
    x = rest[: batch_size * length].reshape(batch_size, length)
    y = np.roll(x, -1, axis=1)
    count = length // num_steps
    if count == 0:
        return []
    return list(zip(np.split(x, count, axis=1), np.split(y, count, axis=1)))
