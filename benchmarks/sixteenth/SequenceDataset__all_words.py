# exercise: SequenceDataset
# right: no
# wrong: The length counts the words of all sequences instead of the pairs.
# lines: 10
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.data = dict(inputs=inputs, targets=targets)

    def __len__(self):
        return sum(len(x) for x in self.data["inputs"])

    def __getitem__(self, index):
        return self.data["inputs"][index], self.data["targets"][index]
