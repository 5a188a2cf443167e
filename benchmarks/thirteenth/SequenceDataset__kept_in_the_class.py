# exercise: SequenceDataset
# right: no
# wrong: the lists are stored in the class and not in the object, so a second data set replaces the lists of the first
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
