# exercise: sequential_batches
# right: no
# wrong: every long row draws an offset of its own, so a row can run into the beginning of the next, whose tokens are then inputs twice
# lines: 7
# name: offset-for-each-row
def sequential_batches(corpus, batch_size, num_steps, rng):
    offsets = rng.integers(0, num_steps, size=batch_size)
    length = (len(corpus) - offsets.max() - 1) // batch_size
    starts = np.arange(batch_size) * length + offsets
    steps = np.arange(num_steps)
    return [
        (corpus[starts[:, None] + k + steps], corpus[starts[:, None] + k + steps + 1])
        for k in range(0, length - num_steps + 1, num_steps)
    ]
