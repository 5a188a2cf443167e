# exercise: SequenceDataset
# right: no
# wrong: the pairs are put in order of length, so d[i] is not pair i
# lines: 8
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        pairs = list(zip(inputs, targets, strict=True))
        pairs.sort(key=lambda pair: len(pair[0]))
        self.pairs = pairs

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        return self.pairs[index]
