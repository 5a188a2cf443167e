# exercise: SequenceDataset
# right: no
# wrong: The lists belong to the class and are only extended, so a second data set also holds the pairs of the first.
# lines: 8, 9, 13, 14
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    inputs = []
    targets = []

    def __init__(self, inputs, targets):
        """Keep the two lists for the methods below."""
        self.inputs += inputs
        self.targets += targets

    def __len__(self):
        """The number of pairs."""
        return len(self.inputs)

    def __getitem__(self, index):
        """The tuple (inputs[index], targets[index])."""
        return self.inputs[index], self.targets[index]
