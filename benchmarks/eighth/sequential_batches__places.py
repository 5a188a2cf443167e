# exercise: sequential_batches
# right: yes
class _LongRows:
    def __init__(self, corpus, B, T, offset):
        length = max(len(corpus) - offset - 1, 0) // B
        self.corpus, self.windows = np.asarray(corpus), length // T
        self.first = offset + length * np.arange(B)[:, None] + np.arange(T)
        self.T = T

    def __len__(self):
        return self.windows

    def __getitem__(self, k):
        if not 0 <= k < self.windows:
            raise IndexError(k)
        places = self.first + k * self.T
        return np.take(self.corpus, places), np.take(self.corpus, places + 1)


def sequential_batches(corpus, batch_size, num_steps, rng):
    return list(_LongRows(corpus, batch_size, num_steps, int(rng.integers(num_steps))))
