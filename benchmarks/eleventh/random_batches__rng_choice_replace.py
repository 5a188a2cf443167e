# exercise: random_batches
# right: no
# wrong: rows are drawn with replacement, so some come twice and others not at all
# lines: 11
def random_batches(corpus, batch_size, num_steps, rng):
    start = rng.integers(num_steps)
    places = np.arange(start, len(corpus) - num_steps, num_steps)
    n = len(places) // batch_size
    if n == 0:
        return []
    chosen = rng.choice(places, size=(n, batch_size))
    take = chosen[..., None] + np.arange(num_steps)
    return list(zip(corpus[take], corpus[take + 1]))
