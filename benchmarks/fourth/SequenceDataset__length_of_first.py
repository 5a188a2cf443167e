# exercise: SequenceDataset
# right: no
# wrong: len gives the number of words of the first sequence, not the number of pairs
# lines: 11
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.inputs = inputs
        self.targets = targets

    def __len__(self):
        return len(self.inputs[0])

    def __getitem__(self, index):
        return self.inputs[index], self.targets[index]
