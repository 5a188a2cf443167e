# exercise: random_batches
# right: yes
class Dealer:
    """An iterator over the batches: shuffled starts, taken from the front."""

    def __init__(self, corpus, B, T, rng):
        offset = int(rng.integers(T))
        self.starts = list(range(offset, max(len(corpus) - T, offset), T))
        rng.shuffle(self.starts)
        self.corpus, self.B, self.T = corpus, B, T

    def __iter__(self):
        return self

    def __next__(self):
        if len(self.starts) < self.B:
            raise StopIteration
        mine = [self.starts.pop(0) for _ in range(self.B)]
        rows = np.array([self.corpus[s : s + self.T + 1] for s in mine])
        return rows[:, :-1], rows[:, 1:]


def random_batches(corpus, batch_size, num_steps, rng):
    return Dealer(corpus, batch_size, num_steps, rng)
