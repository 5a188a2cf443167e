# exercise: sequential_batches
# right: yes
class _Reader:
    def __init__(self, corpus, starts, width):
        self.corpus, self.starts, self.width = corpus, starts, width

    def __call__(self, window):
        grid = np.add.outer(self.starts + window * self.width, np.arange(self.width))
        return self.corpus.take(grid), self.corpus.take(grid + 1)


def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))
    length = max(len(corpus) - offset - 1, 0) // batch_size
    read = _Reader(corpus, offset + length * np.arange(batch_size), num_steps)
    return list(map(read, range(length // num_steps)))
