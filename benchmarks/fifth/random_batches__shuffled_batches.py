# exercise: random_batches
# right: no
# wrong: Only the order of the batches is random: the rows of a batch are always neighbours in the text.
# lines: 10
def random_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))
    starts = np.arange(offset, len(corpus) - num_steps, num_steps)
    k = len(starts) // batch_size
    groups = starts[: k * batch_size].reshape(k, batch_size)
    rng.shuffle(groups)
    where = groups[:, :, None] + np.arange(num_steps)
    return list(zip(corpus[where], corpus[where + 1]))
