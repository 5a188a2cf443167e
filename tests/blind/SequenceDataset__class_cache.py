# exercise: SequenceDataset
# right: no
# wrong: The cache belongs to the class, so a second data set returns the pairs of the first.
# lines: 6
# name: cache-of-the-class
class SequenceDataset(Dataset):
    cache = {}

    def __init__(self, inputs, targets):
        self.inputs = inputs
        self.targets = targets

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        if index not in self.cache:
            self.cache[index] = (self.inputs[index], self.targets[index])
        return self.cache[index]
