# exercise: sequential_batches
# right: no
# wrong: targets are the tokens plus 1, not the tokens one place further on
# lines: 9
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    length = max(len(corpus) - offset - 1, 0) // batch_size
    x = corpus[offset:offset + length * batch_size].reshape(batch_size, length)
    return [(x[:, t:t + num_steps], x[:, t:t + num_steps] + 1) for t in range(0, length - num_steps + 1, num_steps)]
