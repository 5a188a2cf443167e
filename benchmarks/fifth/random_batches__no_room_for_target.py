# exercise: random_batches
# right: no
# wrong: The number of rows does not leave a token for the last target: where it fits exactly, the last row has no full target and the batch crashes.
# lines: 8
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    tokens = corpus[offset:]
    count = len(tokens) // num_steps
    begin = num_steps * rng.permutation(count)

    def pick(starts, shift):
        return np.array([tokens[s + shift : s + shift + num_steps] for s in starts])

    for i in range(0, count - batch_size + 1, batch_size):
        chosen = begin[i : i + batch_size]
        yield pick(chosen, 0), pick(chosen, 1)
