# exercise: sequential_batches
# right: no
# wrong: the last token of each long row serves as a target only, so a long row has one input less than it could and now and then a batch is missing
# lines: 8, 10
def sequential_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into B long rows and read them side by side, T tokens at a time."""
    text = corpus[rng.integers(0, num_steps) :]
    columns = len(text) // batch_size
    rows = text[: batch_size * columns].reshape(batch_size, columns)
    X, Y = rows[:, :-1], rows[:, 1:]
    count = X.shape[1] // num_steps
    pieces = [slice(k * num_steps, (k + 1) * num_steps) for k in range(count)]
    return [(X[:, piece], Y[:, piece]) for piece in pieces]
