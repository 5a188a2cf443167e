# exercise: SequenceDataset
# right: no
# wrong: The length is counted by running through a zip object, which is used up after the first time, so the second len is 0.
# lines: 9, 12
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.x = inputs
        self.y = targets
        self.pairs = zip(inputs, targets)

    def __len__(self):
        return sum(1 for _ in self.pairs)

    def __getitem__(self, index):
        return self.x[index], self.y[index]
