# exercise: sequential_batches
# right: yes
def sequential_batches(corpus, batch_size, num_steps, rng):
    corpus = np.asarray(corpus)
    offset = int(rng.integers(num_steps))
    stretch = (len(corpus) - offset - 1) // batch_size

    class Reader:
        def __init__(self, at):
            self.at = at

        def read(self):
            piece = corpus[self.at : self.at + num_steps + 1]
            self.at += num_steps
            return piece

    readers = [Reader(offset + b * stretch) for b in range(batch_size)]
    batches = []
    for _ in range(stretch // num_steps):
        rows = np.array([reader.read() for reader in readers])
        batches.append((rows[:, :-1], rows[:, 1:]))
    return batches
