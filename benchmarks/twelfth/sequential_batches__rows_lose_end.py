# exercise: sequential_batches
# right: no
# wrong: each row keeps one token of its own for the last target, so fewer batches fit where the rows are just long enough
# lines: 9
def sequential_batches(corpus, batch_size, num_steps, rng):
    text = corpus[rng.integers(num_steps) :]
    size = len(text) // batch_size
    rows = text[: size * batch_size].reshape(batch_size, -1)
    for left in range(0, (size - 1) // num_steps * num_steps, num_steps):
        chunk = rows[:, left : left + num_steps + 1]
        yield chunk[:, :-1], chunk[:, 1:]
