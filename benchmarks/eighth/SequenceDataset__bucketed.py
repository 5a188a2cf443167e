# exercise: SequenceDataset
# right: no
# wrong: The pairs are put in order of length, so pair i is not the i-th of the lists that came in.
# lines: 10
class SequenceDataset(Dataset):
    """Dataset of (input, target) sequences, bucketed for efficient padding."""

    def __init__(self, inputs, targets):
        pairs = list(zip(inputs, targets))
        self.pairs = sorted(pairs, key=lambda pair: len(pair[0]))

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        x, y = self.pairs[index]
        return x, y
