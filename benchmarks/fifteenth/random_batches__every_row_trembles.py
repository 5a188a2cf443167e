# exercise: random_batches
# right: no
# wrong: every row gets an offset of its own, so the rows do not lie side by side: some overlap and tokens between others are left out
# lines: 7, 8
def random_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into rows and deal them out in random order."""
    places = np.arange(0, len(corpus) - 2 * num_steps + 1, num_steps)
    starts = places + rng.integers(0, num_steps, size=len(places))
    rng.shuffle(starts)
    usable = len(starts) - len(starts) % batch_size
    for group in starts[:usable].reshape(-1, batch_size):
        index = group[:, None] + np.arange(num_steps)[None]
        yield corpus[index], corpus[index + 1]
