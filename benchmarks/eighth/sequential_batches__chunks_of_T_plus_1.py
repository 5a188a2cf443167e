# exercise: sequential_batches
# right: no
# wrong: the long rows are cut into chunks of T + 1, so every (T + 1)-th token is never an input and rows do not go on where they ended
# lines: 11, 12
def sequential_batches(corpus, batch_size, num_steps, rng):
    text = corpus[rng.integers(num_steps) :]
    per_row = len(text) // batch_size
    rows = np.reshape(text[: per_row * batch_size], (batch_size, per_row))
    chunk = num_steps + 1
    pairs = []
    for k in range(per_row // chunk):
        window = rows[:, k * chunk : (k + 1) * chunk]
        pairs.append((window[:, :-1], window[:, 1:]))
    return pairs
