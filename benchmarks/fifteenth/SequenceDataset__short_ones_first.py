# exercise: SequenceDataset
# right: no
# wrong: puts the pairs in order of length when the data set is made, so d[i] is not inputs[i] with targets[i]
# lines: 7
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.pairs = sorted(zip(inputs, targets), key=lambda pair: len(pair[0]))

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        return self.pairs[index]
