# exercise: random_batches
# right: no
# wrong: takes random for drawn anywhere: rows begin at any place, overlap and leave gaps; no offset, no rows side by side
# name: rows-anywhere
# lines: 11

def random_batches(corpus, batch_size, num_steps, rng):
    num_batches = (len(corpus) - 1) // (batch_size * num_steps)
    steps = np.arange(num_steps)
    for _ in range(num_batches):
        starts = rng.integers(0, len(corpus) - num_steps, size=batch_size)
        places = starts[:, None] + steps
        yield corpus[places], corpus[places + 1]
