# exercise: SequenceDataset
# right: no
# wrong: the shift by one is done a second time on the pair, which loses the last input and the first target
# lines: 21
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        """Keep the two lists for the methods below."""
        self.inputs = inputs
        self.targets = targets

    def __len__(self):
        """The number of pairs."""
        return len(self.inputs)

    def __getitem__(self, index):
        """The tuple (inputs[index], targets[index])."""
        x = self.inputs[index]
        y = self.targets[index]
        return x[:-1], y[1:]
