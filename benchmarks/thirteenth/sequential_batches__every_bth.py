# exercise: sequential_batches
# right: no
# wrong: The tokens are dealt out to the rows in turn, so a row holds every B-th token and not a stretch of the text.
# lines: 8, 9
def sequential_batches(corpus, batch_size, num_steps, rng):
    text = corpus[rng.integers(num_steps) :]
    n = (len(text) - 1) // (batch_size * num_steps) * num_steps
    X = np.array([text[b::batch_size][:n] for b in range(batch_size)])
    Y = np.array([text[b + 1 :: batch_size][:n] for b in range(batch_size)])
    result = []
    for start in range(0, n, num_steps):
        result.append((X[:, start : start + num_steps], Y[:, start : start + num_steps]))
    return result
