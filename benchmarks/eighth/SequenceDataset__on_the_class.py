# exercise: SequenceDataset
# right: no
# wrong: The lists are stored on the class, so a second data set replaces the pairs of the first.
# lines: 10, 11
class SequenceDataset(Dataset):
    inputs = None
    targets = None

    def __init__(self, inputs, targets):
        SequenceDataset.inputs = inputs
        SequenceDataset.targets = targets

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        return (self.inputs[index], self.targets[index])
