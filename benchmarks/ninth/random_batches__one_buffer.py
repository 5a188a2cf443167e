# exercise: random_batches
# right: no
# wrong: the same two arrays are filled again for every batch, so in a list of the batches all of them are the last one
# lines: 9, 10
def random_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(0, num_steps))
    starts = np.arange(offset, len(corpus) - num_steps, num_steps)
    rng.shuffle(starts)
    inputs = np.empty((batch_size, num_steps), dtype=corpus.dtype)
    targets = np.empty_like(inputs)
    for first in range(0, len(starts) - batch_size + 1, batch_size):
        for row, s in enumerate(starts[first : first + batch_size]):
            inputs[row] = corpus[s : s + num_steps]
            targets[row] = corpus[s + 1 : s + num_steps + 1]
        yield inputs, targets
