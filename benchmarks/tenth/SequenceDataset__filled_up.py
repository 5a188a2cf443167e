# exercise: SequenceDataset
# right: no
# wrong: Each pair is filled up with zeros to the length of the longest, so the sequences do not come back as they went in.
# lines: 14, 17
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.longest = max((len(x) for x in inputs), default=0)
        self.inputs, self.targets = inputs, targets

    def __len__(self):
        return len(self.inputs)

    def _fit(self, seq):
        return list(seq) + [0] * (self.longest - len(seq))

    def __getitem__(self, index):
        return self._fit(self.inputs[index]), self._fit(self.targets[index])
