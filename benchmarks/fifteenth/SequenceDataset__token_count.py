# exercise: SequenceDataset
# right: no
# wrong: the length is the number of tokens in all sequences instead of the number of pairs
# lines: 14
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        """Keep the two lists for the methods below."""
        self.data = (inputs, targets)

    def __len__(self):
        """The number of pairs."""
        return sum(map(len, self.data[0]))

    def __getitem__(self, index):
        """The tuple (inputs[index], targets[index])."""
        return tuple(part[index] for part in self.data)
