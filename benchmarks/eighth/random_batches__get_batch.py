# exercise: random_batches
# right: no
# wrong: the starts are drawn anywhere with replacement, so rows overlap and some text is never read
# lines: 10
def random_batches(corpus, batch_size, num_steps, rng):
    data = corpus[rng.integers(num_steps) :]
    num_batches = (len(data) - 1) // num_steps // batch_size

    def get_batch():
        ix = rng.integers(0, len(data) - num_steps, size=batch_size)
        x = np.stack([data[i : i + num_steps] for i in ix])
        y = np.stack([data[i + 1 : i + 1 + num_steps] for i in ix])
        return x, y

    return [get_batch() for _ in range(num_batches)]
