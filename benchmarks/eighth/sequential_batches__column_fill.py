# exercise: sequential_batches
# right: no
# wrong: the text is laid out down the columns, so neighbours in a row are B tokens apart
# lines: 8
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    n = (len(corpus) - offset - 1) // batch_size * batch_size
    lay = lambda a: a.reshape((batch_size, -1), order="F")
    X = lay(corpus[offset : offset + n])
    Y = lay(corpus[offset + 1 : offset + 1 + n])
    edges = np.arange(num_steps, X.shape[1] + 1, num_steps)
    return [(X[:, e - num_steps : e], Y[:, e - num_steps : e]) for e in edges]
