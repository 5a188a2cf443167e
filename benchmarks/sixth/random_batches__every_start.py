# exercise: random_batches
# right: no
# wrong: Rows start at every token and overlap, instead of lying side by side.
# lines: 7
def random_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))
    starts = list(range(offset, len(corpus) - num_steps))
    rng.shuffle(starts)
    steps = np.arange(num_steps)
    while len(starts) >= batch_size:
        now = np.array([starts.pop() for _ in range(batch_size)])[:, None]
        yield corpus[now + steps], corpus[now + steps + 1]
