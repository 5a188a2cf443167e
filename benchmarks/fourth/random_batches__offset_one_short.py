# exercise: random_batches
# right: no
# wrong: the offset runs from 0 to T - 2 (the upper end of integers is left out), and T = 1 crashes
# lines: 7

def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps - 1)
    num_rows = (len(corpus) - offset - 1) // num_steps
    starts = offset + num_steps * np.arange(num_rows)
    rng.shuffle(starts)
    batches = []
    for i in range(0, num_rows - batch_size + 1, batch_size):
        places = starts[i : i + batch_size, None] + np.arange(num_steps)
        batches.append((corpus[places], corpus[places + 1]))
    return batches
