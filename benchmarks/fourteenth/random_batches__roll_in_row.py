# exercise: random_batches
# right: no
# wrong: The targets are the row rolled by one, so the last target of each row is the row's own first token.
# lines: 13
def random_batches(corpus, batch_size, num_steps, rng):
    start = int(rng.integers(num_steps))
    num = (len(corpus) - start - 1) // num_steps
    rows = np.reshape(corpus[start : start + num * num_steps], (num, num_steps))
    rows = rows[rng.permutation(num)]
    result = []
    while len(rows) >= batch_size:
        inputs, rows = rows[:batch_size], rows[batch_size:]
        result.append((inputs, np.roll(inputs, -1, axis=1)))
    return result
