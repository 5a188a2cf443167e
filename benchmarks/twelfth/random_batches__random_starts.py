# exercise: random_batches
# right: no
# wrong: the starts are drawn anywhere in the text with replacement, so rows overlap
# lines: 9
def random_batches(corpus, batch_size, num_steps, rng):
    how_many = (len(corpus) - 1 - int(rng.integers(num_steps))) // num_steps
    ramp = np.arange(num_steps)
    for _ in range(how_many // batch_size):
        s = rng.integers(0, len(corpus) - num_steps, size=(batch_size, 1))
        yield corpus[s + ramp], corpus[s + ramp + 1]
