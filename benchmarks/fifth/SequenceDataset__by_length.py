# exercise: SequenceDataset
# right: no
# wrong: The pairs are put in order of length, so index i no longer gives pair i.
# lines: 7
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.order = sorted(range(len(inputs)), key=lambda i: len(inputs[i]))
        self.inputs = inputs
        self.targets = targets

    def __len__(self):
        return len(self.order)

    def __getitem__(self, index):
        i = self.order[index]
        return self.inputs[i], self.targets[i]
