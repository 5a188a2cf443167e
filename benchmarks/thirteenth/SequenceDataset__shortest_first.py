# exercise: SequenceDataset
# right: no
# wrong: the pairs are sorted by length when the object is made, so index i is the i-th shortest pair
# lines: 8
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.samples = list(zip(inputs, targets))
        self.samples.sort(key=lambda pair: len(pair[0]))

    def __len__(self):
        return len(self.samples)

    def __getitem__(self, index):
        return self.samples[index]
