# exercise: SequenceDataset
# right: no
# wrong: the lists are kept on the class, so a second data set takes the place of the first one's
# lines: 10, 11
class SequenceDataset(Dataset):
    inputs = []
    targets = []

    def __init__(self, inputs, targets):
        SequenceDataset.inputs = inputs
        SequenceDataset.targets = targets

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        return self.inputs[index], self.targets[index]
