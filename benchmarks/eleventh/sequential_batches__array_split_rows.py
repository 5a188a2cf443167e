# exercise: sequential_batches
# right: no
# wrong: the text is cut with targets inside each long row, so every row loses its last prediction and a batch may be missing
# lines: 8, 9
def sequential_batches(corpus, batch_size, num_steps, rng):
    start = rng.integers(num_steps)
    usable = (len(corpus) - start) // batch_size * batch_size
    rows = np.array(np.split(corpus[start : start + usable], batch_size))
    inputs, targets = rows[:, :-1], rows[:, 1:]
    n = inputs.shape[1] // num_steps
    return [
        (inputs[:, i * num_steps : (i + 1) * num_steps], targets[:, i * num_steps : (i + 1) * num_steps])
        for i in range(n)
    ]
