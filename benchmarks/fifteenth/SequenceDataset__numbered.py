# exercise: SequenceDataset
# right: no
# wrong: pairs are kept in a dictionary by number, so that an index from the end, such as -1, gives a KeyError
# lines: 21
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        """Keep the two lists for the methods below."""
        self.inputs, self.targets = inputs, targets
        self.pairs = {}
        for i in range(len(inputs)):
            self.pairs[i] = (inputs[i], targets[i])

    def __len__(self):
        """The number of pairs."""
        return len(self.pairs)

    def __getitem__(self, index):
        """The tuple (inputs[index], targets[index])."""
        return self.pairs[index]
