# exercise: random_batches
# right: no
# wrong: Every row is moved by an offset of its own, so rows overlap or leave gaps, and a batch that is not full is kept.
# lines: 8, 9
def random_batches(corpus, batch_size, num_steps, rng):
    num_rows = (len(corpus) - num_steps - 1) // num_steps
    starts = num_steps * rng.permutation(max(num_rows, 0))
    starts = starts + rng.integers(num_steps, size=len(starts))
    for i in range(0, len(starts), batch_size):
        places = starts[i : i + batch_size, None] + np.arange(num_steps)
        yield corpus[places], corpus[places + 1]
