# exercise: SequenceDataset
# right: no
# wrong: Both lists are sorted by length in place, so pair i is another one than came in, and the caller's lists are changed.
# lines: 11
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        """Keep the two lists for the methods below."""
        for column in (inputs, targets):
            column.sort(key=len)
        self.inputs, self.targets = inputs, targets

    def __len__(self):
        """The number of pairs."""
        return len(self.targets)

    def __getitem__(self, index):
        """The tuple (inputs[index], targets[index])."""
        return (self.inputs[index], self.targets[index])
