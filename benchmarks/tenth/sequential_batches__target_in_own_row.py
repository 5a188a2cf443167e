# exercise: sequential_batches
# right: no
# wrong: each long row keeps a token of its own for its last target instead of one for the whole text, so a last batch that just fits is lost
# lines: 7
def sequential_batches(corpus, batch_size, num_steps, rng):
    rest = corpus[rng.integers(num_steps) :]
    length = len(rest) // batch_size
    rows = rest[: length * batch_size].reshape(batch_size, length)
    num = (length - 1) // num_steps
    out = []
    for i in range(num):
        a, b = i * num_steps, (i + 1) * num_steps
        out.append((rows[:, a:b], rows[:, a + 1 : b + 1]))
    return out
