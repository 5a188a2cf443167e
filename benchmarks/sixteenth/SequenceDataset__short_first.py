# exercise: SequenceDataset
# right: no
# wrong: The pairs are kept in order of their length, so d[i] is not pair i.
# lines: 7
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        order = sorted(range(len(inputs)), key=lambda i: len(inputs[i]))
        self.x = [inputs[i] for i in order]
        self.y = [targets[i] for i in order]

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        return self.x[index], self.y[index]
