# exercise: random_batches
# right: no
# wrong: whole batches are shuffled and not the rows, so the rows of a batch are always neighbours
# lines: 11
def random_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))
    usable = (len(corpus) - offset - 1) // num_steps
    starts = offset + num_steps * np.arange(usable)
    full = usable // batch_size
    groups = starts[: full * batch_size].reshape(full, batch_size)
    rng.shuffle(groups)
    columns = np.arange(num_steps)
    for group in groups:
        places = np.add.outer(group, columns)
        yield corpus[places], corpus[places + 1]
