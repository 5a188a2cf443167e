# exercise: sequential_batches
# right: no
# wrong: windows of T + 1 tokens move on by T + 1: one token of each row is never an input, and row b does not go on where it ended
# lines: 20

def sequential_batches(corpus, batch_size, num_steps, rng):
    class LongRows:
        def __init__(self, tokens):
            length = (len(tokens) - 1) // batch_size
            self.rows = np.stack([tokens[b * length : b * length + length + 1] for b in range(batch_size)])
            self.at = 0

        def __iter__(self):
            return self

        def __next__(self):
            piece = self.rows[:, self.at : self.at + num_steps + 1]
            if piece.shape[1] < num_steps + 1:
                raise StopIteration
            self.at += num_steps + 1
            return piece[:, :-1], piece[:, 1:]

    return LongRows(corpus[rng.integers(num_steps) :])
