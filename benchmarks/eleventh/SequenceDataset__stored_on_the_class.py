# exercise: SequenceDataset
# right: no
# wrong: The lists are stored on the class, so a second data set takes the place of the first one's data.
# lines: 12, 13
class SequenceDataset(Dataset):
    """Pairs of sequences, inputs[i] and targets[i]: two lists of one length, untouched."""

    inputs = []
    targets = []

    def __init__(self, inputs, targets):
        SequenceDataset.inputs = inputs
        SequenceDataset.targets = targets

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        return self.inputs[index], self.targets[index]
