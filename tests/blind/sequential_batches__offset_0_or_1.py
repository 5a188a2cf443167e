# exercise: sequential_batches
# right: no
# wrong: the offset is 0 or 1, however long a row is
# lines: 7
# name: offset-0-or-1
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(2)
    length = (len(corpus) - offset - 1) // batch_size
    x = corpus[offset:offset + batch_size * length].reshape(batch_size, length)
    y = corpus[offset + 1:offset + 1 + batch_size * length].reshape(batch_size, length)
    out = []
    for i in range(0, length - num_steps + 1, num_steps):
        out.append((x[:, i:i + num_steps], y[:, i:i + num_steps]))
    return out
