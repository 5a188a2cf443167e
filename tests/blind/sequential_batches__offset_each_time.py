# exercise: sequential_batches
# right: no
# wrong: a new offset is drawn for every batch, so a row does not go on where the row before it ended
# name: offset-anew-for-each-batch
# lines: 12, 13
def sequential_batches(corpus, batch_size, num_steps, rng):
    length = (len(corpus) - num_steps) // batch_size
    heads = np.arange(batch_size)[:, None] * length
    steps = np.arange(num_steps)
    pairs = []
    for first in range(0, length - num_steps + 1, num_steps):
        offset = rng.integers(num_steps)
        at = offset + heads + first + steps
        pairs.append((corpus[at], corpus[at + 1]))
    return pairs
