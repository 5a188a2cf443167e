# exercise: SequenceDataset
# right: no
# wrong: The pairs are sorted by length, so that pair i is not the one that stands at place i of the lists.
# lines: 7
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        order = sorted(range(len(inputs)), key=lambda i: len(inputs[i]))
        self.data = [(inputs[i], targets[i]) for i in order]

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return self.data[index]
