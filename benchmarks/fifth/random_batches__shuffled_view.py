# exercise: random_batches
# right: no
# wrong: The rows are a view of the corpus, so the shuffle moves the tokens of the corpus itself; the targets, cut from it afterwards, do not fit, and the caller's text is changed.
# lines: 11
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    num_rows = (len(corpus) - offset - 1) // num_steps
    rows = corpus[offset : offset + num_rows * num_steps].reshape(num_rows, num_steps)
    nexts = corpus[offset + 1 : offset + 1 + num_rows * num_steps].reshape(num_rows, num_steps)
    order = rng.permutation(num_rows)
    rows[:] = rows[order]
    nexts = nexts[order]
    num_batches = num_rows // batch_size
    return [
        (rows[i * batch_size : (i + 1) * batch_size], nexts[i * batch_size : (i + 1) * batch_size])
        for i in range(num_batches)
    ]
