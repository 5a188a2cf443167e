# exercise: sequential_batches
# right: no
# wrong: the targets leave out no offset, so they belong to other places than the inputs unless the offset is 0
# lines: 13
def sequential_batches(corpus, batch_size, num_steps, rng):
    skip = int(rng.integers(num_steps))
    length = (len(corpus) - skip - 1) // batch_size
    total = batch_size * length

    def fold(begin):
        return corpus[begin : begin + total].reshape(batch_size, length)

    inputs, targets = fold(skip), fold(1)
    return [
        (inputs[:, c : c + num_steps], targets[:, c : c + num_steps])
        for c in range(0, length // num_steps * num_steps, num_steps)
    ]
