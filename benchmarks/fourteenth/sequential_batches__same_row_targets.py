# exercise: sequential_batches
# right: no
# wrong: Targets are taken from the same long row, so the last token of each row can never be an input and a batch that fits may be lost.
# lines: 7, 10
def sequential_batches(corpus, batch_size, num_steps, rng):
    text = corpus[rng.integers(num_steps) :]
    row_len = len(text) // batch_size
    lanes = [text[i * row_len : (i + 1) * row_len] for i in range(batch_size)]
    t = 0
    while t + num_steps + 1 <= row_len:
        X = np.array([lane[t : t + num_steps] for lane in lanes])
        Y = np.array([lane[t + 1 : t + num_steps + 1] for lane in lanes])
        yield X, Y
        t = t + num_steps
