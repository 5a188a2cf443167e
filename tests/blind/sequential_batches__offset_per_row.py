# exercise: sequential_batches
# right: no
# wrong: every long row draws an offset of its own inside its stretch of text, which leaves gaps between rows and costs a batch
# name: offset-in-each-stretch
# lines: 8, 11
def sequential_batches(corpus, batch_size, num_steps, rng):
    stretch = (len(corpus) - 1) // batch_size
    windows = (stretch - num_steps) // num_steps
    rows = []
    for b in range(batch_size):
        begin = b * stretch + rng.integers(num_steps)
        rows.append(corpus[begin : begin + max(windows, 0) * num_steps + 1])
    rows = np.array(rows)
    batches = []
    for w in range(windows):
        piece = rows[:, w * num_steps : (w + 1) * num_steps + 1]
        batches.append((piece[:, :-1], piece[:, 1:]))
    return batches
