# exercise: SequenceDataset
# right: no
# wrong: The pairs are kept in a list of the class, so that all data sets share it and a second one holds the pairs of the first as well.
# lines: 6
class SequenceDataset(Dataset):
    samples = []

    def __init__(self, inputs, targets):
        for x, y in zip(inputs, targets):
            self.samples.append((x, y))

    def __len__(self):
        return len(self.samples)

    def __getitem__(self, index):
        return self.samples[index]
