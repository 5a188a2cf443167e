# exercise: SequenceDataset
# right: no
# wrong: The length is the number of words in all inputs and not of pairs.
# lines: 11
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.inputs = inputs
        self.targets = targets

    def __len__(self):
        return sum(len(x) for x in self.inputs)

    def __getitem__(self, index):
        return self.inputs[index], self.targets[index]
