# exercise: random_batches
# right: no
# wrong: rng.permutation returns a new array that nobody keeps, so the rows come in the order of the text
# lines: 9
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    num_rows = (len(corpus) - offset - 1) // num_steps
    starts = offset + num_steps * np.arange(num_rows)
    rng.permutation(starts)
    for k in range(num_rows // batch_size):
        where = starts[k * batch_size : (k + 1) * batch_size, None] + np.arange(num_steps)
        yield corpus[where], corpus[where + 1]
