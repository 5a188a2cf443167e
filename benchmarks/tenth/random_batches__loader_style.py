# exercise: random_batches
# right: no
# wrong: every row starts anywhere in the text, so rows overlap and some tokens never come, and the axes of the batches are exchanged: time first
# lines: 12, 13, 14
def random_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into rows and deal them out in random order."""
    offset = rng.integers(num_steps)
    text = corpus[offset:]
    num_batches = (len(text) - 1) // num_steps // batch_size

    def get_batch():
        ix = rng.integers(0, len(text) - num_steps, size=batch_size)
        x = np.stack([text[i : i + num_steps] for i in ix], axis=1)
        y = np.stack([text[i + 1 : i + num_steps + 1] for i in ix], axis=1)
        return x, y

    return [get_batch() for _ in range(num_batches)]
