# exercise: SequenceDataset
# right: no
# wrong: every request returns the next pair whatever the index, so only a first pass in order is right
# lines: 19
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        """Keep the two lists for the methods below."""
        self.n = len(inputs)
        self.pairs = zip(inputs, targets)

    def __len__(self):
        """The number of pairs."""
        return self.n

    def __getitem__(self, index):
        """The tuple (inputs[index], targets[index])."""
        return next(self.pairs)
