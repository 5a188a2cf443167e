# exercise: sequential_batches
# right: no
# wrong: the length forgets that the last input needs a target: the reshape of the targets fails where B divides N - offset
# lines: 9

def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    rest = corpus[offset:]
    length = len(rest) // batch_size
    inputs = rest[: batch_size * length].reshape(batch_size, -1)
    targets = rest[1 : batch_size * length + 1].reshape(batch_size, -1)
    n = length // num_steps
    return [
        (inputs[:, k * num_steps : (k + 1) * num_steps], targets[:, k * num_steps : (k + 1) * num_steps])
        for k in range(n)
    ]
