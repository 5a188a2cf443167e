# exercise: sequential_batches
# right: no
# wrong: The window moves on by T + 1 columns, so after each batch one token of every row is never an input.
# lines: 10
def sequential_batches(corpus, batch_size, num_steps, rng):
    start = rng.integers(num_steps)
    width = (len(corpus) - start - 1) // batch_size
    rows = [corpus[start + b * width : start + (b + 1) * width + 1] for b in range(batch_size)]
    block = np.vstack(rows)
    step = num_steps + 1
    for left in range(0, width - num_steps + 1, step):
        chunk = block[:, left : left + step]
        yield chunk[:, :-1], chunk[:, 1:]
