# exercise: SequenceDataset
# right: no
# wrong: the index is taken modulo the length, so an index past the end gives a pair in place of an IndexError and a for loop over the data set never ends
# lines: 17
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    def __init__(self, inputs, targets):
        assert len(inputs) == len(targets)
        self.inputs = inputs
        self.targets = targets

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        index = index % len(self)
        return (self.inputs[index], self.targets[index])
