# exercise: random_batches
# right: no
# wrong: a row has T + 1 tokens of its own, so that one token in each row's end is never an input
# lines: 7
def random_batches(corpus, batch_size, num_steps, rng):
    text = corpus[rng.integers(num_steps) :]
    width = num_steps + 1
    n = len(text) // width
    table = text[: n * width].reshape(n, width)[rng.permutation(n)]
    out = []
    while len(table) >= batch_size:
        now, table = table[:batch_size], table[batch_size:]
        out.append((now[:, :-1], now[:, 1:]))
    return out
