# exercise: SequenceDataset
# right: no
# wrong: takes an example to be one word with its target: the sequences are joined, and items are single words
# lines: 7, 8
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.inputs = [word for sequence in inputs for word in sequence]
        self.targets = [word for sequence in targets for word in sequence]

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        return (self.inputs[index], self.targets[index])
