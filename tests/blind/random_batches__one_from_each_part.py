# exercise: random_batches
# right: no
# wrong: divides the rows into B parts of the text and takes one row of each for every batch, so that rows of one part never meet and the last rows of the text are always the ones dropped
# name: one-row-of-each-part
# lines: 11, 12
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    num_rows = (len(corpus) - 1 - offset) // num_steps
    num_batches = num_rows // batch_size
    starts = offset + num_steps * np.arange(num_batches * batch_size)
    parts = starts.reshape(batch_size, num_batches)
    parts = rng.permuted(parts, axis=1)
    steps = np.arange(num_steps)
    batches = []
    for column in parts.T:
        places = column[:, None] + steps
        batches.append((corpus[places], corpus[places + 1]))
    return batches
