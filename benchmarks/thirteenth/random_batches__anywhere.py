# exercise: random_batches
# right: no
# wrong: Rows start anywhere in the text by chance, so they overlap and some tokens are never read.
# lines: 7
def random_batches(corpus, batch_size, num_steps, rng):
    def get_batch():
        ix = rng.integers(0, len(corpus) - num_steps, size=batch_size)
        x = np.stack([corpus[i : i + num_steps] for i in ix])
        y = np.stack([corpus[i + 1 : i + 1 + num_steps] for i in ix])
        return x, y

    offset = rng.integers(num_steps)
    rows = (len(corpus) - offset - 1) // num_steps
    return [get_batch() for _ in range(rows // batch_size)]
