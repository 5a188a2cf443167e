# exercise: sequential_batches
# right: no
# wrong: targets are cut out of the long rows, so a row must be one token longer: where it is not, the last full batch is missing
# name: rows-hold-their-targets
# lines: 9, 12

def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    length = (len(corpus) - offset) // batch_size
    rows = corpus[offset : offset + batch_size * length].reshape(batch_size, length)
    batches = []
    for i in range(0, length - num_steps, num_steps):
        inputs = rows[:, i : i + num_steps]
        targets = rows[:, i + 1 : i + num_steps + 1]
        batches.append((inputs, targets))
    return batches
