# exercise: random_batches
# right: no
# wrong: the starts are drawn with replacement, so some rows come twice and others never
# lines: 11
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    starts = np.arange(offset, len(corpus) - num_steps, num_steps)
    full = len(starts) // batch_size
    if full == 0:
        return []
    chosen = rng.choice(starts, (full, batch_size, 1))
    places = chosen + np.arange(num_steps)
    return [(corpus[at], corpus[at + 1]) for at in places]
