# exercise: SequenceDataset
# right: no
# wrong: __init_ is misspelt, so the class takes no arguments
# lines: 6
class SequenceDataset(Dataset):
    def __init_(self, inputs, targets):
        self.inputs, self.targets = inputs, targets

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        return self.inputs[index], self.targets[index]
