# exercise: SequenceDataset
# right: no
# wrong: The length is one too small, and an item is a list in place of a tuple.
# lines: 11, 14
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.inputs = inputs
        self.targets = targets

    def __len__(self):
        return len(self.inputs) - 1

    def __getitem__(self, index):
        return [self.inputs[index], self.targets[index]]
