# exercise: sequential_batches
# right: no
# wrong: the last window is handed out although it has fewer than num_steps columns (range up to length)

def sequential_batches(corpus, batch_size, num_steps, rng):
    def windows(rows):
        return [rows[:, s : s + num_steps] for s in range(0, rows.shape[1], num_steps)]

    offset = int(rng.integers(num_steps))
    length = (len(corpus) - 1 - offset) // batch_size
    inputs = corpus[offset:][: batch_size * length].reshape(batch_size, -1)
    targets = corpus[offset + 1 :][: batch_size * length].reshape(batch_size, -1)
    return [*zip(windows(inputs), windows(targets))]
