# exercise: SequenceDataset
# right: no
# wrong: The lists are kept in the class, not in the object, so the data set made last replaces the ones before it.
# lines: 10, 11
class SequenceDataset(Dataset):
    x = []
    y = []

    def __init__(self, inputs, targets):
        SequenceDataset.x = inputs
        SequenceDataset.y = targets

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        return self.x[index], self.y[index]
