# exercise: SequenceDataset
# right: no
# wrong: the pairs are sorted by length, so that the numbers no longer fit, and a pair is shifted once more when it is read
# lines: 10, 19
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        """Keep the two lists for the methods below."""
        self.samples = sorted(zip(inputs, targets), key=lambda pair: len(pair[0]))

    def __len__(self):
        """The number of pairs."""
        return len(self.samples)

    def __getitem__(self, index):
        """The tuple (inputs[index], targets[index])."""
        x, y = self.samples[index]
        return x[:-1], y[1:]
