# exercise: random_batches
# right: no
# wrong: Inputs and targets are filled into arrays of floats, not ints.
# lines: 11, 12
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    starts = list(range(offset, len(corpus) - num_steps, num_steps))
    rng.shuffle(starts)
    batches = []
    while len(starts) >= batch_size:
        inputs = np.zeros((batch_size, num_steps))
        targets = np.zeros((batch_size, num_steps))
        for b in range(batch_size):
            s = starts.pop()
            inputs[b] = corpus[s : s + num_steps]
            targets[b] = corpus[s + 1 : s + num_steps + 1]
        batches.append((inputs, targets))
    return batches
