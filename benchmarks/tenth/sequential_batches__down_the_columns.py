# exercise: sequential_batches
# right: no
# wrong: the text is laid out down the columns, so the neighbours of a token stand in other rows and no row is a piece of the text
# lines: 10
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))
    usable = (len(corpus) - offset - 1) // batch_size * batch_size

    def columns(start):
        return corpus[start : start + usable].reshape(-1, batch_size).T

    Xs, Ys = columns(offset), columns(offset + 1)
    for i in range(0, Xs.shape[1] - num_steps + 1, num_steps):
        yield Xs[:, i : i + num_steps], Ys[:, i : i + num_steps]
