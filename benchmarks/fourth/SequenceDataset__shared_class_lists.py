# exercise: SequenceDataset
# right: no
# wrong: the lists belong to the class, so a second data set also holds the pairs of the first
# lines: 6, 7
class SequenceDataset(Dataset):
    inputs = []
    targets = []

    def __init__(self, inputs, targets):
        self.inputs.extend(inputs)
        self.targets.extend(targets)

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        return (self.inputs[index], self.targets[index])
