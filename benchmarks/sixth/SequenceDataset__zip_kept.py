# exercise: SequenceDataset
# right: no
# wrong: What is kept is a zip, which can be run through only once: after the first question the data set is empty.
# lines: 7
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.pairs = zip(inputs, targets)

    def __len__(self):
        return len(list(self.pairs))

    def __getitem__(self, index):
        return list(self.pairs)[index]
