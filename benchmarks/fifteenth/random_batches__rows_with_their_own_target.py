# exercise: random_batches
# right: no
# wrong: the text is cut into rows of T + 1 tokens, so every (T + 1)th token is never an input and there are fewer rows than fit
# lines: 9, 10
def random_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into rows and deal them out in random order."""
    width = num_steps + 1
    text = corpus[rng.integers(num_steps) :]
    text = text[: len(text) // width * width]
    rows = text.reshape(-1, width)
    rows = rng.permutation(rows, axis=0)
    batches = []
    while len(rows) >= batch_size:
        batches.append((rows[:batch_size, :-1], rows[:batch_size, 1:]))
        rows = rows[batch_size:]
    return batches
