# exercise: SequenceDataset
# right: no
# wrong: A pair comes back as a list, not as a tuple.
# lines: 8
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        super().__init__()
        self.pairs = [[x, y] for x, y in zip(inputs, targets)]

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        return self.pairs[index]
