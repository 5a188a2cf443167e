# exercise: SequenceDataset
# right: no
# wrong: an item is a list of two, not a tuple
# lines: 14
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.inputs = inputs
        self.targets = targets

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        return [self.inputs[index], self.targets[index]]
